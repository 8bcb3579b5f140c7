package dev.dateline.enrich.recognition;

/** The best labels of a line (A. Viterbi, 1967), of those sequences in which every name that begins also ends. */
final class Viterbi {

    private static final int[][] BEFORE = before();

    private Viterbi() {}

    /**
     * @param emissions for each token the gain of each label
     * @param steps the gain of each step
     */
    static int[] best(float[] emissions, float[][] steps) {
        int size = emissions.length / Label.COUNT;
        int[] labels = new int[size];
        if (size == 0) {
            return labels;
        }
        float[] scores = new float[Label.COUNT];
        float[] next = new float[Label.COUNT];
        byte[] back = new byte[size * Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            scores[label] = Label.follows(Label.OUTSIDE, label) ? emissions[label] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < size; i++) {
            for (int label = 0; label < Label.COUNT; label++) {
                float best = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int before : BEFORE[label]) {
                    float score = scores[before] + steps[before][label];
                    if (score > best) {
                        best = score;
                        from = before;
                    }
                }
                next[label] = best + emissions[i * Label.COUNT + label];
                back[i * Label.COUNT + label] = (byte) from;
            }
            float[] swap = scores;
            scores = next;
            next = swap;
        }
        int last = Label.OUTSIDE;
        for (int label = 0; label < Label.COUNT; label++) {
            boolean closed = label == Label.OUTSIDE || Label.ends(label);
            if (closed && scores[label] > scores[last]) {
                last = label;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = last;
            last = back[i * Label.COUNT + last];
        }
        return labels;
    }

    private static int[][] before() {
        int[][] before = new int[Label.COUNT][];
        for (int label = 0; label < Label.COUNT; label++) {
            int to = label;
            before[label] = java.util.stream.IntStream.range(0, Label.COUNT)
                    .filter(from -> Label.follows(from, to))
                    .toArray();
        }
        return before;
    }
}
