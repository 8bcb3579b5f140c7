package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/**
 * An outlet in one text, by which Elasticsearch finds and counts it while it is being typed: {@code folded words of name
 * and id|id|name}.
 *
 * @see NameStart#folded
 */
@RegisterForReflection
public class TypedOutlet implements ValueBridge<Outlet, String> {

    /** Field of it in Elasticsearch. */
    public static final String FIELD = "outletTyped";

    private static final char BETWEEN = '|';

    @Override
    public String toIndexedValue(Outlet outlet, ValueBridgeToIndexedValueContext context) {
        return outlet == null
                ? null
                : (NameStart.folded(outlet.name()) + " " + NameStart.folded(outlet.id())).strip()
                        + BETWEEN
                        + outlet.id()
                        + BETWEEN
                        + outlet.name();
    }

    /** A pattern of the outlets of which a word begins so. */
    public static String beginning(String folded) {
        // Folded words are letters, digits and spaces: nothing in them means something to a pattern
        return "([^|]* )?" + folded + "[^|]*\\|.*";
    }

    /** Reads the text form; empty when it is not one. */
    public static Optional<Outlet> read(String text) {
        int id = text.indexOf(BETWEEN) + 1;
        int name = text.indexOf(BETWEEN, id) + 1;
        return id == 0 || name == 0
                ? Optional.empty()
                : Optional.of(new Outlet(text.substring(id, name - 1), text.substring(name)));
    }
}
