package dev.dateline.names;

/** What an entity is. */
public enum EntityType {
    /** A human being, real or fictional. */
    PERSON,
    /** A body that acts under a name: company, ministry, party, court, club, outlet, armed group. */
    ORGANIZATION,
    /** A country, town, region, water, road or building as a place. */
    PLACE
}
