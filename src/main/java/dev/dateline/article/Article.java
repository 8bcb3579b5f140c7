package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A submission cleaned and enriched: the thing that is searched. The names of its components are
 * the names of the fields in Elasticsearch.
 *
 * @param id stable identifier; see {@link ArticleId}
 * @param url where the outlet published it
 * @param title the headline, without mark-up
 * @param body the paragraphs in order, without mark-up
 * @param lead the first paragraph; the same text as {@code body.get(0)}, weighed higher in a search
 * @param outlet who published it
 * @param agency the wire service credited
 * @param byline the authors as printed, without "By"
 * @param dateline the place at the head of the text
 * @param published when the outlet published it; start of the day in UTC when only the day is known
 * @param publishedPrecision {@code day} or {@code minute}
 * @param publishedFrom where the date came from: {@code claimed}, {@code page} or {@code url}
 * @param modified when the outlet last changed it, as far as the page says
 * @param modifiedPrecision {@code day} or {@code minute}
 * @param indexed when it first came into the archive
 * @param updated when what is kept of it last changed
 * @param language BCP 47 tag
 * @param words number of words in the body
 * @param withheld whether its sender holds it back until further notice
 * @param embargoedUntil before this it must not be found
 * @param people persons named in it, most often named first
 * @param organizations organizations named in it
 * @param places places named in it
 * @param contentHash SHA-256 in hex of all that came from the submission; equal hashes, equal
 *     articles
 * @param fingerprint bands of the text's similarity fingerprint
 * @param copyGroup the group of articles with nearly the same text
 * @param story the story it belongs to
 * @param pipeline version of the cleaning and enrichment that made it
 */
@RegisterForReflection
@SearchEntity(name = Article.INDEX)
@Indexed(index = Article.INDEX)
public record Article(
        @DocumentId @KeywordField(name = "id", sortable = Sortable.YES, projectable = Projectable.NO) String id,
        @KeywordField Optional<String> url,
        @FullTextField(
                        analyzer = NewsAnalysis.NEWS,
                        searchAnalyzer = NewsAnalysis.NEWS_STEMS,
                        projectable = Projectable.YES)
                @FullTextField(
                        name = TypedTitle.FIELD,
                        analyzer = TypedAnalysis.TITLE,
                        searchAnalyzer = TypedAnalysis.WORDS,
                        norms = Norms.NO,
                        valueBridge = @ValueBridgeRef(type = TypedTitle.class))
                Optional<String> title,
        @FullTextField(
                        analyzer = NewsAnalysis.NEWS,
                        searchAnalyzer = NewsAnalysis.NEWS_STEMS,
                        projectable = Projectable.YES)
                List<String> body,
        @FullTextField(analyzer = NewsAnalysis.NEWS, searchAnalyzer = NewsAnalysis.NEWS_STEMS) Optional<String> lead,
        @IndexedEmbedded
                @KeywordField(
                        name = TypedOutlet.FIELD,
                        aggregable = Aggregable.YES,
                        valueBridge = @ValueBridgeRef(type = TypedOutlet.class))
                Optional<Outlet> outlet,
        @KeywordField(aggregable = Aggregable.YES) Optional<String> agency,
        @KeywordField Optional<String> byline,
        @KeywordField(aggregable = Aggregable.YES) Optional<String> dateline,
        @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES) Optional<Instant> published,
        @KeywordField Optional<String> publishedPrecision,
        @KeywordField Optional<String> publishedFrom,
        @GenericField Optional<Instant> modified,
        @KeywordField Optional<String> modifiedPrecision,
        @GenericField(sortable = Sortable.YES) Instant indexed,
        @GenericField(sortable = Sortable.YES) Instant updated,
        @KeywordField(aggregable = Aggregable.YES) Optional<String> language,
        @GenericField int words,
        @GenericField boolean withheld,
        @GenericField Optional<Instant> embargoedUntil,
        @IndexedEmbedded List<Entity> people,
        @IndexedEmbedded List<Entity> organizations,
        @IndexedEmbedded List<Entity> places,
        @KeywordField(searchable = Searchable.NO) String contentHash,
        @KeywordField List<String> fingerprint,
        @KeywordField(aggregable = Aggregable.YES) Optional<String> copyGroup,
        @KeywordField(aggregable = Aggregable.YES) Optional<String> story,
        @GenericField int pipeline) {

    /** Elasticsearch keeps no empty list: what it has not is empty. */
    public Article {
        body = given(body);
        people = given(people);
        organizations = given(organizations);
        places = given(places);
        fingerprint = given(fingerprint);
    }

    /** Name of the entity and of its index; Hibernate Search adds a number and two aliases. */
    public static final String INDEX = "article";

    /** Whether it may be shown to readers. */
    public boolean isPublic(Instant now) {
        return !withheld && embargoedUntil.filter(now::isBefore).isEmpty();
    }

    /** The same article with these times. */
    public Article at(Instant indexed, Instant updated) {
        return with(indexed, updated, people, organizations, places);
    }

    /** The same article with these entities. */
    public Article named(List<Entity> people, List<Entity> organizations, List<Entity> places) {
        return with(indexed, updated, people, organizations, places);
    }

    private Article with(
            Instant indexed, Instant updated, List<Entity> people, List<Entity> organizations, List<Entity> places) {
        return new Article(
                id,
                url,
                title,
                body,
                lead,
                outlet,
                agency,
                byline,
                dateline,
                published,
                publishedPrecision,
                publishedFrom,
                modified,
                modifiedPrecision,
                indexed,
                updated,
                language,
                words,
                withheld,
                embargoedUntil,
                people,
                organizations,
                places,
                contentHash,
                fingerprint,
                copyGroup,
                story,
                pipeline);
    }

    static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }
}
