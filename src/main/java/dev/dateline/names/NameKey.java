package dev.dateline.names;

/**
 * The key of a name: a pure function of what the name is of and how an article spells it, so that articles in any order, on
 * any number of instances, come to the same keys, and a key never changes. Spellings of one name meet in it; where that
 * cannot be known from the spelling alone they stay apart, since two people under one key are worse than one under two.
 */
public final class NameKey {

    /** The most characters of a key. */
    public static final int LONGEST = 100;

    private NameKey() {}

    /**
     * The key.
     *
     * @param name as an article has it; any text
     * @return lower-case a to z, digits and hyphens; never empty, at most {@value #LONGEST} characters
     */
    public static String of(EntityType type, String name) {
        String key =
                switch (type) {
                    case PERSON -> PersonName.of(name).key();
                    case ORGANIZATION -> OrganizationName.key(name);
                    case PLACE -> PlaceName.key(name);
                };
        if (key.length() <= LONGEST) {
            return key;
        }
        String hash = Letters.hash(key);
        return key.substring(0, LONGEST - hash.length() - 1).replaceAll("-+$", "") + "-" + hash;
    }
}
