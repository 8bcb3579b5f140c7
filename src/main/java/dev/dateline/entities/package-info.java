/**
 * The entities of the archive: what they are called, how often they occur, and what operators decided
 * about them. In come keys and names from articles, out go display names, lists and pages of
 * entities, and the same articles under the keys that operators merged. Open {@link
 * dev.dateline.entities.Decisions} first.
 */
package dev.dateline.entities;
