package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * A person, organization or place in an article, under one key however it is spelled.
 *
 * @param key what it is filtered and counted by: its own key, or the one that an operator merged it
 *     into
 * @param own the key that follows from its name alone and never changes; see {@link
 *     dev.dateline.names.NameKey}
 * @param name the fullest form of the name in this article
 * @param spelling key and name in one, see {@link Spelling}: what the archive's name for a key is
 *     counted from
 * @param forms every form of the name in this article
 * @param starts where a reader may begin to type one of the forms, see {@link NameStart}
 * @param count how often title and body name it
 * @param mentions where in the body, in the order of the text
 */
@RegisterForReflection
public record Entity(
        @KeywordField(aggregable = Aggregable.YES) String key,
        @KeywordField String own,
        @KeywordField String name,
        @KeywordField(aggregable = Aggregable.YES) String spelling,
        @KeywordField(normalizer = NewsAnalysis.NAME) List<String> forms,
        @KeywordField(aggregable = Aggregable.YES) List<String> starts,
        @GenericField int count,
        @IndexedEmbedded List<Mention> mentions) {

    /** Elasticsearch keeps no empty list: what it has not is empty. */
    public Entity {
        forms = Article.given(forms);
        starts = Article.given(starts);
        mentions = Article.given(mentions);
    }

    /** As the article alone gives it, before any decision of an operator. */
    public Entity(String own, String name, List<String> forms, int count, List<Mention> mentions) {
        this(own, own, name, new Spelling(own, name).text(), forms, NameStart.texts(own, forms), count, mentions);
    }

    /** The same entity under the key that it was merged into. */
    public Entity under(String key) {
        return new Entity(key, own, name, new Spelling(key, name).text(), forms, starts, count, mentions);
    }
}
