package dev.dateline.clean;

import java.util.List;
import java.util.Optional;

/**
 * The head of a news text that says where it was filed and by whom.
 *
 * @param place in title case, without country or state: {@code Istanbul}
 * @param agency the wire service's short name, or the name in brackets where it is no known one
 * @param outlets other names inside the brackets, of who carries the text
 * @param date as it stands there
 * @param length how many characters of the text it takes, with the dash and space after it
 */
record Dateline(String place, Optional<String> agency, List<String> outlets, Optional<String> date, int length) {}
