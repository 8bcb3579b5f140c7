package dev.dateline.enrich.recognition;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** What goes into the hidden layer: for each word of the window its vector and some numbered signs, and some signs of the context. */
public final class HiddenInputs {

    /** Places of the window, and two for the words before and behind the same word elsewhere in the article. */
    public static final int PLACES = WordFeatures.PLACES + 2;

    /** The place of the words before the same word elsewhere; those behind it have the next. */
    public static final int ELSEWHERE = WordFeatures.PLACES;

    /** How many other places of the same word are looked at. */
    static final int MOST_ELSEWHERE = 3;

    private static final int SHAPES = 64;
    private static final int USES = 4 * 8;
    private static final int BITS = 16;
    private static final int AFFIXES = 256;
    private static final int FLAGS = 6;

    private static final int SHAPE = 0;
    private static final int USE = SHAPE + SHAPES;
    private static final int BIT = USE + USES;
    private static final int AFFIX = BIT + 2 * BITS;
    private static final int FLAG = AFFIX + 3 * AFFIXES;

    /** Signs of a word. */
    public static final int SIGNS = FLAG + FLAGS;

    private static final int NAMES = 4 * Gazetteer.KINDS;
    private static final int FORMS = 4 * 3;
    private static final int SEEN = 8 * 9;

    /** Signs of the context. */
    public static final int CONTEXT_SIGNS = NAMES + FORMS + SEEN + 2;

    private HiddenInputs() {}

    /** The vector of a word, empty for one that has none. */
    public static float[] vector(Word word, Lexicon lexicon) {
        return lexicon.vector(word.known);
    }

    /** The signs of a word. */
    public static int[] signs(Word word) {
        int[] signs = new int[1 + 4 + BITS + 3 + FLAGS];
        int size = 0;
        if (word == Word.EDGE) {
            return new int[] {FLAG};
        }
        signs[size++] = SHAPE + bucket(word.shortShape, SHAPES);
        for (int use = 0; use < 4; use++) {
            signs[size++] = USE + use * 8 + (word.nameUse >> (4 * use) & 7);
        }
        for (int bit = 0; bit < Math.min(BITS, word.path.length()); bit++) {
            signs[size++] = BIT + 2 * bit + (word.path.charAt(bit) - '0');
        }
        if (word.letters) {
            int length = word.lower.length();
            signs[size++] = AFFIX + bucket(Hash.of(word.lower, Math.max(0, length - 3), length), AFFIXES);
            signs[size++] = AFFIX + AFFIXES + bucket(Hash.of(word.lower, Math.max(0, length - 2), length), AFFIXES);
            signs[size++] = AFFIX + 2 * AFFIXES + bucket(Hash.of(word.lower, 0, Math.min(3, length)), AFFIXES);
        }
        if (word.capital) {
            signs[size++] = FLAG + 1;
        }
        if (word.capsLine) {
            signs[size++] = FLAG + 2;
        }
        if (word.known < 0) {
            signs[size++] = FLAG + 3;
        }
        if (word.upper) {
            signs[size++] = FLAG + 4;
        }
        return Arrays.copyOf(signs, size);
    }

    /** Gives the signs of a token's context. */
    public static void context(Document document, Line line, int i, IntConsumer sink) {
        Word word = line.words[i];
        for (int bit = 0; bit < NAMES; bit++) {
            if ((line.names[i] >> bit & 1) != 0) {
                sink.accept(bit);
            }
        }
        int place = i == 0 ? 0 : i == line.size() - 1 ? 1 : 2;
        sink.accept(NAMES + line.casing.ordinal() * 3 + place);
        DocumentWord known = line.elsewhere[i];
        if (isLookedUp(line, i)) {
            boolean inner = i > 0 && line.words[i - 1].letters;
            int self = line.casing == Line.Casing.SENTENCE && inner && word.capital ? 1 : 0;
            int seen = Math.min(known.lower, 2) * 3 + Math.min(known.capital - self, 2);
            sink.accept(NAMES + FORMS + (line.casing.ordinal() * 2 + (inner ? 1 : 0)) * 9 + seen);
            if (word.upper && word.lower.length() <= 6 && document.hasInitials(word.lower)) {
                sink.accept(NAMES + FORMS + SEEN);
            }
        }
    }

    /** The words before and behind the same word elsewhere in the article, in turn. */
    public static Word[] elsewhere(Line line, int i) {
        if (!isLookedUp(line, i)) {
            return new Word[0];
        }
        DocumentWord known = line.elsewhere[i];
        Word[] words = new Word[2 * MOST_ELSEWHERE];
        int size = 0;
        for (int k = 0; k < known.size && size < words.length; k++) {
            if (known.lines[k] != line || known.places[k] != i) {
                words[size++] = known.lines[k].word(known.places[k] - 1);
                words[size++] = known.lines[k].word(known.places[k] + 1);
            }
        }
        return size == words.length ? words : Arrays.copyOf(words, size);
    }

    private static boolean isLookedUp(Line line, int i) {
        return line.elsewhere[i] != null && (line.words[i].capital || line.casing != Line.Casing.SENTENCE);
    }

    /** Whether a sign tells which word it is, rather than how it is written; such signs are left out at random while learning. */
    public static boolean isLexical(int sign) {
        return sign >= USE && sign < AFFIX;
    }

    private static int bucket(long hash, int count) {
        return (int) ((hash >>> 33) % count);
    }
}
