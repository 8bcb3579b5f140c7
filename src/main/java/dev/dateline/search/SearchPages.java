package dev.dateline.search;

import dev.dateline.article.Outlet;
import dev.dateline.search.ArticleSearch.Found;
import dev.dateline.search.SearchPage.Hit;
import dev.dateline.search.SearchPage.Links;
import dev.dateline.search.SearchPage.Snippets;
import dev.dateline.search.SearchPage.Total;
import dev.dateline.search.SearchPage.Understood;
import dev.dateline.search.SearchRequest.Sort;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the page of hits out of a request and what was found for it. */
final class SearchPages {

    private SearchPages() {}

    static SearchPage page(SearchRequest request, Found found, UriInfo uri) {
        return new SearchPage(
                understood(request),
                new Total(found.total(), "exact"),
                found.hits().stream().map(hit -> hit(hit, request)).toList(),
                new Facets(found.outlets(), found.published()),
                links(request, found.total(), uri));
    }

    private static Understood understood(SearchRequest request) {
        List<String> outlets = new ArrayList<>(request.outlets());
        request.outletsExcluded().forEach(outlet -> outlets.add("-" + outlet));
        return new Understood(
                request.q(),
                outlets,
                request.from(),
                request.to(),
                request.zone().getId().equals("Z") ? "UTC" : request.zone().getId(),
                request.sort().name().toLowerCase(Locale.ROOT),
                request.size(),
                request.page());
    }

    private static Hit hit(ArticleHit hit, SearchRequest request) {
        return new Hit(
                hit.id(),
                Optional.ofNullable(hit.title()),
                Optional.ofNullable(hit.url()),
                Optional.ofNullable(hit.outletId()).map(id -> new Outlet(id, hit.outletName())),
                Optional.ofNullable(hit.agency()),
                Optional.ofNullable(hit.published()),
                Optional.ofNullable(hit.publishedPrecision()),
                request.sort() == Sort.RELEVANCE ? Optional.of(hit.score()) : Optional.empty(),
                new Snippets(hit.titleSnippets(), hit.bodySnippets()));
    }

    private static Links links(SearchRequest request, long total, UriInfo uri) {
        int page = request.page();
        long reachable = Math.min(total, SearchRequest.WINDOW);
        boolean more =
                (long) page * request.size() < reachable && (long) (page + 1) * request.size() <= SearchRequest.WINDOW;
        return new Links(
                uri.getRequestUri().toString(),
                page > 1 ? Optional.of(link(uri, page - 1)) : Optional.empty(),
                more && request.size() > 0 ? Optional.of(link(uri, page + 1)) : Optional.empty());
    }

    private static String link(UriInfo uri, int page) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .build()
                .toString();
    }
}
