package dev.dateline.search;

import java.util.List;

/**
 * Values of one facet.
 *
 * @param facet its name
 * @param prefix what they begin with; empty for any
 * @param values those with the most articles first
 */
public record FacetValues(String facet, String prefix, List<Facets.Value> values) {}
