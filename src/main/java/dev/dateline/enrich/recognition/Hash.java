package dev.dateline.enrich.recognition;

/**
 * 64-bit hashes of words and features. Multiply and xor-shift, with the constants of SplitMix64 (G. Steele, D. Lea, C.
 * Flood, OOPSLA 2014).
 */
public final class Hash {

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** The hash of some characters. */
    public static long of(CharSequence text, int start, int end) {
        long hash = SEED ^ (end - start);
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    /** The hash of a word. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** One hash of two, in this order. */
    public static long of(long first, long second) {
        return mix(first * 0x94D049BB133111EBL + second);
    }

    private static long mix(long value) {
        long hash = value + SEED;
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
