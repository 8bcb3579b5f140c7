package dev.dateline.clean;

import dev.dateline.article.Outlet;
import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outlets of {@code outlets.tsv}, by any of their names and by domain. */
final class Outlets {

    private static final Outlets INSTANCE = new Outlets();

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    private Outlets() {
        for (List<String> row : DataFile.rows(Outlets.class, "outlets.tsv", 2)) {
            List<String> domains = DataFile.list(row.get(1));
            Outlet outlet = new Outlet(domains.getFirst(), row.get(0));
            domains.forEach(domain -> byDomain.putIfAbsent(domain, outlet));
            byName.putIfAbsent(key(outlet.name()), outlet);
            if (row.size() > 2) {
                DataFile.list(row.get(2)).forEach(alias -> byName.putIfAbsent(key(alias), outlet));
            }
        }
    }

    static Outlets get() {
        return INSTANCE;
    }

    Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The outlet of a host, by the longest part of its end that is known: of {@code sport.times.example} before {@code times.example}. */
    Optional<Outlet> ofHost(String host) {
        for (int start = 0; start >= 0 && start < host.length(); ) {
            Outlet outlet = byDomain.get(host.substring(start));
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int dot = host.indexOf('.', start);
            start = dot < 0 ? -1 : dot + 1;
        }
        return Optional.empty();
    }

    /** A name in the letters of an id: {@code the-harbour-times}. */
    static String slug(String name) {
        return SameText.key(name).replace(' ', '-').replace("'", "");
    }

    /** The article before a name is left out as often as not. */
    private static String key(String name) {
        String key = SameText.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
