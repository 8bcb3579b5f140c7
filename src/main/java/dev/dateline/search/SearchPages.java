package dev.dateline.search;

import dev.dateline.article.EntityField;
import dev.dateline.article.EntityView;
import dev.dateline.article.Outlet;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.entities.DisplayNames;
import dev.dateline.entities.EntityRef;
import dev.dateline.http.PublicAddress;
import dev.dateline.search.ArticleSearch.Found;
import dev.dateline.search.SearchPage.Hit;
import dev.dateline.search.SearchPage.Links;
import dev.dateline.search.SearchPage.Snippets;
import dev.dateline.search.SearchPage.Total;
import dev.dateline.search.SearchPage.Understood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of hits out of a request and what was found for it. */
@ApplicationScoped
class SearchPages {

    private final CurrentDecisions decisions;
    private final DisplayNames names;
    private final PublicAddress address;

    SearchPages(CurrentDecisions decisions, DisplayNames names, PublicAddress address) {
        this.decisions = decisions;
        this.names = names;
        this.address = address;
    }

    SearchPage page(SearchRequest request, Found found, UriInfo uri) {
        Decisions decided = decisions.get();
        List<Hit> hits = found.hits().stream()
                .map(hit -> hit(hit, request.sort() == Sort.RELEVANCE, decided))
                .toList();
        Map<EntityRef, String> named = names.of(shown(hits, found));
        return new SearchPage(
                understood(request, found),
                new Total(found.total(), "exact"),
                hits.stream().map(hit -> named(hit, named)).toList(),
                new Facets(
                        values(Facet.OUTLET, found, named),
                        values(Facet.PERSON, found, named),
                        values(Facet.ORGANIZATION, found, named),
                        values(Facet.PLACE, found, named),
                        values(Facet.AGENCY, found, named),
                        values(Facet.LANGUAGE, found, named),
                        found.published()),
                found.suggestion(),
                links(request, found, uri));
    }

    private static Understood understood(SearchRequest request, Found found) {
        FacetFilters filters = found.filters();
        return new Understood(
                request.selection().q(),
                request.selection().q().map(q -> found.demand().name().toLowerCase(Locale.ROOT)),
                understood(Facet.OUTLET, request, filters),
                understood(Facet.PERSON, request, filters),
                understood(Facet.ORGANIZATION, request, filters),
                understood(Facet.PLACE, request, filters),
                understood(Facet.AGENCY, request, filters),
                understood(Facet.LANGUAGE, request, filters),
                request.selection().dateField().field(),
                request.selection().from(),
                request.selection().to(),
                request.selection().zone().getId().equals("Z")
                        ? "UTC"
                        : request.selection().zone().getId(),
                request.sort().name().toLowerCase(Locale.ROOT),
                request.size(),
                request.cursor().isPresent()
                        ? Optional.empty()
                        : Optional.of(request.page().orElse(1)));
    }

    private static List<String> understood(Facet facet, SearchRequest request, FacetFilters filters) {
        Choice choice = request.selection().choices().get(facet);
        return Stream.concat(
                        choice.wanted().stream().map(value -> filters.value(facet, value)),
                        choice.excluded().stream().map(value -> "-" + filters.value(facet, value)))
                .distinct()
                .toList();
    }

    /** Hits as a page shows them, in the same order. */
    List<Hit> hits(List<ArticleHit> found) {
        Decisions decided = decisions.get();
        List<Hit> hits = found.stream().map(hit -> hit(hit, true, decided)).toList();
        Map<EntityRef, String> shown = new HashMap<>();
        hits.forEach(hit -> shown(hit, shown));
        Map<EntityRef, String> named = names.of(shown);
        return hits.stream().map(hit -> named(hit, named)).toList();
    }

    private static Hit hit(ArticleHit hit, boolean scored, Decisions decided) {
        return new Hit(
                hit.id(),
                Optional.ofNullable(hit.title()),
                Optional.ofNullable(hit.url()),
                Optional.ofNullable(hit.outletId()).map(id -> new Outlet(id, hit.outletName())),
                Optional.ofNullable(hit.agency()),
                Optional.ofNullable(hit.published()),
                Optional.ofNullable(hit.publishedPrecision()),
                scored ? Optional.of(hit.score()) : Optional.empty(),
                new Snippets(
                        hit.titleSnippets(),
                        hit.bodySnippets().stream().map(Sentences::fit).toList()),
                HitEntities.of(EntityField.PERSON, hit, decided),
                HitEntities.of(EntityField.ORGANIZATION, hit, decided),
                HitEntities.of(EntityField.PLACE, hit, decided));
    }

    /** Every entity that the page shows, with the name to fall back on. */
    private static Map<EntityRef, String> shown(List<Hit> hits, Found found) {
        Map<EntityRef, String> shown = new HashMap<>();
        found.values().forEach((facet, values) -> facet.entities()
                .ifPresent(field ->
                        values.forEach(value -> shown.put(new EntityRef(field.type(), value.value()), value.label()))));
        hits.forEach(hit -> shown(hit, shown));
        return shown;
    }

    private static void shown(Hit hit, Map<EntityRef, String> shown) {
        shown(EntityField.PERSON, hit.people(), shown);
        shown(EntityField.ORGANIZATION, hit.organizations(), shown);
        shown(EntityField.PLACE, hit.places(), shown);
    }

    private static void shown(EntityField field, List<EntityView> entities, Map<EntityRef, String> shown) {
        entities.forEach(entity -> shown.put(new EntityRef(field.type(), entity.key()), entity.name()));
    }

    private static Hit named(Hit hit, Map<EntityRef, String> names) {
        return new Hit(
                hit.id(),
                hit.title(),
                hit.url(),
                hit.outlet(),
                hit.agency(),
                hit.published(),
                hit.publishedPrecision(),
                hit.score(),
                hit.snippets(),
                named(EntityField.PERSON, hit.people(), names),
                named(EntityField.ORGANIZATION, hit.organizations(), names),
                named(EntityField.PLACE, hit.places(), names));
    }

    private static List<EntityView> named(EntityField field, List<EntityView> entities, Map<EntityRef, String> names) {
        return entities.stream()
                .map(entity -> new EntityView(
                        entity.key(),
                        names.get(new EntityRef(field.type(), entity.key())),
                        entity.count(),
                        entity.mentions()))
                .toList();
    }

    private static Optional<List<Facets.Value>> values(Facet facet, Found found, Map<EntityRef, String> names) {
        return Optional.ofNullable(found.values().get(facet)).map(values -> values.stream()
                .map(value -> new Facets.Value(
                        value.value(),
                        facet.entities()
                                .map(field -> names.get(new EntityRef(field.type(), value.value())))
                                .orElse(value.label()),
                        value.count(),
                        value.selected()))
                .toList());
    }

    /**
     * Who names a page goes on by pages; who names none goes on by cursor, which neither the bound of
     * pages nor articles that come and go can disturb.
     */
    private Links links(SearchRequest request, Found found, UriInfo uri) {
        Optional<String> first = request.cursor().isPresent() || request.page().orElse(1) > 1
                ? Optional.of(link(uri, Optional.empty(), Optional.empty()))
                : Optional.empty();
        String self = address.of(uri).toString();
        if (request.page().isEmpty()) {
            return new Links(
                    self,
                    first,
                    Optional.empty(),
                    found.next().map(cursor -> link(uri, Optional.empty(), Optional.of(cursor))));
        }
        int page = request.page().getAsInt();
        long reachable = Math.min(found.total(), SearchRequest.WINDOW);
        boolean more = request.size() > 0
                && (long) page * request.size() < reachable
                && (long) (page + 1) * request.size() <= SearchRequest.WINDOW;
        return new Links(
                self,
                first,
                page > 1 ? Optional.of(link(uri, Optional.of(page - 1), Optional.empty())) : Optional.empty(),
                more ? Optional.of(link(uri, Optional.of(page + 1), Optional.empty())) : Optional.empty());
    }

    private String link(UriInfo uri, Optional<Integer> page, Optional<Cursor> cursor) {
        return address.builder(uri)
                .replaceQueryParam("page", page.stream().toArray())
                .replaceQueryParam("cursor", cursor.map(Cursor::text).stream().toArray())
                .build()
                .toString();
    }
}
