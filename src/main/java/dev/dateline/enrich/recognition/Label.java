package dev.dateline.enrich.recognition;

import dev.dateline.names.EntityType;

/**
 * The labels of tokens: outside, or begin, inside, last and unit for each type (L. Ratinov, D. Roth, <i>Design challenges
 * and misconceptions in named entity recognition</i>, CoNLL 2009). As numbers: 0 is outside, then four for each type.
 */
public final class Label {

    /** How many there are. */
    public static final int COUNT = 1 + 4 * EntityType.values().length;

    public static final int OUTSIDE = 0;
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;
    private static final EntityType[] TYPES = EntityType.values();

    private Label() {}

    /** The label of a token in a name of several or one. */
    public static int of(EntityType type, boolean first, boolean last) {
        int place = first ? (last ? UNIT : BEGIN) : (last ? LAST : INSIDE);
        return 1 + 4 * type.ordinal() + place;
    }

    /** The type that a label other than {@link #OUTSIDE} is of. */
    public static EntityType type(int label) {
        return TYPES[(label - 1) >> 2];
    }

    /** Whether a name begins with this label. */
    public static boolean begins(int label) {
        return label != OUTSIDE && (((label - 1) & 3) == BEGIN || ((label - 1) & 3) == UNIT);
    }

    /** Whether a name ends with this label. */
    public static boolean ends(int label) {
        return label != OUTSIDE && (((label - 1) & 3) == LAST || ((label - 1) & 3) == UNIT);
    }

    /** Whether one label may follow another. */
    public static boolean follows(int before, int label) {
        boolean open = before != OUTSIDE && !ends(before);
        boolean within = label != OUTSIDE && !begins(label);
        return open ? within && type(before) == type(label) : !within;
    }
}
