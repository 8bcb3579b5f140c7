/**
 * What a name is, whoever spells it: in comes a name as somebody wrote it, out goes the key under
 * which all its spellings are one, and what else it is known by. Pure functions over tables beside
 * the code; nothing here knows an article or the archive. Open {@link
 * dev.dateline.names.NameKey} first.
 */
package dev.dateline.names;
