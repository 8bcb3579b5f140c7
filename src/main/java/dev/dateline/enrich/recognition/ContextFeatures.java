package dev.dateline.enrich.recognition;

/** The features of a token that depend on more than one word: pairs, the gazetteer, the line, the whole article. */
public final class ContextFeatures {

    private ContextFeatures() {}

    /** Gives the features of a token that are not those of single words. */
    public static void of(Document document, Line line, int i, FeatureSink sink) {
        Word before = line.word(i - 1);
        Word word = line.words[i];
        Word after = line.word(i + 1);
        pairs(line.word(i - 2), before, word, after, line.word(i + 2), sink);
        names(line, i, sink);
        form(line, i, sink);
        if (line.elsewhere[i] != null && (word.capital || line.casing != Line.Casing.SENTENCE)) {
            elsewhere(document, line, i, sink);
        }
    }

    private static void pairs(Word before2, Word before, Word word, Word after, Word after2, FeatureSink sink) {
        sink.add(0x1000);
        pair(0x1001, before.shortShape, word.shortShape, sink);
        pair(0x1002, word.shortShape, after.shortShape, sink);
        pair(0x1003, Hash.of(before.shortShape, word.shortShape), after.shortShape, sink);
        pair(0x1004, before.folded, word.folded, sink);
        pair(0x1005, word.folded, after.folded, sink);
        pair(0x1006, before.path8, word.path8, sink);
        pair(0x1007, word.path8, after.path8, sink);
        pair(0x1008, before.cluster, word.shortShape, sink);
        pair(0x1009, word.shortShape, after.cluster, sink);
        pair(0x100A, Hash.of(before2.folded, before.folded), word.shortShape, sink);
        pair(0x100B, Hash.of(after.folded, after2.folded), word.shortShape, sink);
        pair(0x100C, Hash.of(before.path8, after.path8), word.shortShape, sink);
        pair(0x100D, Hash.of(before.folded, after.folded), word.shortShape, sink);
        pair(0x100E, before.vectorCluster, word.vectorCluster, sink);
        pair(0x100F, word.vectorCluster, after.vectorCluster, sink);
        pair(0x1010, Hash.of(before2.path6, before.path6), word.path6, sink);
        pair(0x1011, Hash.of(word.path6, after.path6), after2.path6, sink);
        pair(0x1012, Hash.of(before.path6, word.path6), after.path6, sink);
        pair(0x1013, before.nameUse, Hash.of(word.nameUse, word.shortShape), sink);
        pair(0x1014, after.nameUse, Hash.of(word.nameUse, word.shortShape), sink);
    }

    private static void pair(long template, long first, long second, FeatureSink sink) {
        sink.add(Hash.of(Hash.of(template, first), second));
    }

    private static void names(Line line, int i, FeatureSink sink) {
        int names = line.names[i];
        if (names == 0) {
            return;
        }
        sink.add(Hash.of(0x2000, names));
        Word word = line.words[i];
        for (int kind = 0; kind < Gazetteer.KINDS; kind++) {
            int places = names >> (4 * kind) & 15;
            if (places != 0) {
                sink.add(Hash.of(0x2001, kind * 16L + places));
                sink.add(Hash.of(Hash.of(0x2002, kind * 16L + places), word.shortShape));
            }
        }
    }

    private static void form(Line line, int i, FeatureSink sink) {
        Word word = line.words[i];
        int casing = line.casing.ordinal();
        int place = i == 0 ? 0 : i == line.size() - 1 ? 1 : 2;
        int length = Math.min(line.size(), 4);
        sink.add(Hash.of(0x3000, casing * 4L + place));
        sink.add(Hash.of(Hash.of(0x3001, casing * 4L + place), word.shortShape));
        sink.add(Hash.of(Hash.of(0x3002, casing), word.path8));
        if (length < 4) {
            sink.add(Hash.of(Hash.of(0x3003, length * 8L + i), word.shortShape));
        }
        if (i == 0) {
            sink.add(Hash.of(0x3004, word.cluster));
        }
    }

    private static void elsewhere(Document document, Line line, int i, FeatureSink sink) {
        Word word = line.words[i];
        DocumentWord known = line.elsewhere[i];
        boolean inner = i > 0 && line.words[i - 1].letters;
        int self = line.casing == Line.Casing.SENTENCE && inner && word.capital ? 1 : 0;
        int place = line.casing.ordinal() * 2 + (inner ? 1 : 0);
        int seen = Math.min(known.lower, 2) * 3 + Math.min(known.capital - self, 2);
        sink.add(Hash.of(0x4000, place * 16L + seen));
        sink.add(Hash.of(Hash.of(0x4001, place * 16L + seen), word.shortShape));
        for (int k = 0; k < known.size; k++) {
            Line other = known.lines[k];
            int at = known.places[k];
            if (other == line && at == i) {
                continue;
            }
            Word before = other.word(at - 1);
            Word after = other.word(at + 1);
            sink.add(Hash.of(0x4002, before.folded));
            sink.add(Hash.of(0x4003, after.folded));
            sink.add(Hash.of(0x4004, before.path8));
            sink.add(Hash.of(0x4005, after.path8));
            sink.add(Hash.of(Hash.of(0x4006, before.shortShape), after.shortShape));
            sink.add(Hash.of(0x4007, before.nameUse));
            if (other.names[at] != 0) {
                sink.add(Hash.of(0x4008, other.names[at]));
            }
        }
        if (word.upper && word.lower.length() <= 6 && document.hasInitials(word.lower)) {
            sink.add(0x4009);
        }
    }
}
