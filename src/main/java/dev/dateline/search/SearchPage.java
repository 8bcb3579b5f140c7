package dev.dateline.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.EntityView;
import dev.dateline.article.Outlet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of hits.
 *
 * @param request the request as it was understood
 * @param total how many articles match
 * @param hits those of this page, in order
 * @param facets counts over the whole result
 * @param suggestion the query in another spelling; left out where none finds more
 * @param links this page and its neighbours
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SearchPage(
        Understood request, Total total, List<Hit> hits, Facets facets, Optional<Suggestion> suggestion, Links links) {

    /**
     * The request as it was understood, its dates resolved.
     *
     * @param words whether {@code all} of the words had to occur, or {@code some} of a question's
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Understood(
            Optional<String> q,
            Optional<String> words,
            List<String> outlet,
            List<String> person,
            List<String> organization,
            List<String> place,
            List<String> agency,
            List<String> language,
            String dateField,
            Optional<Instant> from,
            Optional<Instant> to,
            String zone,
            String sort,
            int size,
            Optional<Integer> page) {}

    /** A number of articles; {@code relation} is {@code exact}, or {@code atLeast} when counting stopped there. */
    public record Total(long value, String relation) {}

    /**
     * An article found.
     *
     * @param score its relevance; comparable within one search only; left out when sorted by time
     * @param snippets of title and body, as HTML: escaped but for {@code <mark>}
     * @param people those it names most often; so organizations and places
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Hit(
            String id,
            Optional<String> title,
            Optional<String> url,
            Optional<Outlet> outlet,
            Optional<String> agency,
            Optional<Instant> published,
            Optional<String> publishedPrecision,
            Optional<Float> score,
            Snippets snippets,
            List<EntityView> people,
            List<EntityView> organizations,
            List<EntityView> places) {}

    /** Pieces of an article with what was searched marked. */
    public record Snippets(List<String> title, List<String> body) {}

    /**
     * The query in a spelling that finds more.
     *
     * @param q the query
     * @param highlighted the same as HTML, escaped but for {@code <mark>} around the words that changed
     * @param applied whether the hits are already those of the suggestion, there being none as it was typed
     */
    public record Suggestion(String q, String highlighted, boolean applied) {}

    /** Addresses of pages; those that are not there are left out. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Links(String self, Optional<String> first, Optional<String> previous, Optional<String> next) {

        /** As the values of Link headers (RFC 8288). */
        List<String> headers() {
            return Stream.of(
                            Optional.of(header(self, "self")),
                            first.map(address -> header(address, "first")),
                            previous.map(address -> header(address, "prev")),
                            next.map(address -> header(address, "next")))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static String header(String address, String relation) {
            return "<" + address + ">; rel=\"" + relation + "\"";
        }
    }
}
