package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What short phrases say about the line they stand in: the cues of {@code cues.tsv}, the headings of {@code sections.tsv}
 * and the words by which an outlet addresses its readers.
 */
final class Vocabulary {

    /** A phrase speaks for a kind of line, with a weight; 1 is enough. */
    record Cue(BlockKind kind, double weight) {}

    /** How the lines go on after a heading: a list of other articles, or a plea to the reader. */
    enum Extent {
        LIST,
        PLEA
    }

    /** A phrase heads a part of the page that is not the article. */
    record Section(BlockKind kind, Extent extent) {}

    private static final Vocabulary INSTANCE = new Vocabulary();

    private final PhraseTable<Cue> cues = new PhraseTable<>();
    private final PhraseTable<Section> sections = new PhraseTable<>();
    private final Set<String> readerWords = new HashSet<>();
    private final Set<String> pleaWords = new HashSet<>();

    private Vocabulary() {
        for (List<String> row : DataFile.rows(Vocabulary.class, "cues.tsv", 3)) {
            Cue cue = new Cue(BlockKind.valueOf(row.get(0)), Double.parseDouble(row.get(1)));
            DataFile.list(row.get(2)).forEach(phrase -> cues.add(phrase, cue));
        }
        for (List<String> row : DataFile.rows(Vocabulary.class, "sections.tsv", 3)) {
            Extent extent = row.get(1).equals("list") ? Extent.LIST : Extent.PLEA;
            Section section = new Section(BlockKind.valueOf(row.get(0)), extent);
            DataFile.list(row.get(2)).forEach(phrase -> sections.add(phrase, section));
        }
        DataFile.rows(Vocabulary.class, "pleas.txt", 1)
                .forEach(row -> pleaWords.addAll(List.of(row.getFirst().split(" "))));
        DataFile.rows(Vocabulary.class, "readers.txt", 1)
                .forEach(row -> readerWords.addAll(List.of(row.getFirst().split(" "))));
    }

    static Vocabulary get() {
        return INSTANCE;
    }

    List<PhraseTable.Found<Cue>> cues(List<String> words) {
        return cues.find(words);
    }

    List<PhraseTable.Found<Section>> sections(List<String> words) {
        return sections.find(words);
    }

    /** Whether the words address the reader and speak of support, donations and the like, each more than once. */
    boolean pleads(List<String> words) {
        int addressed = 0;
        for (int i = 0; i < words.size() && addressed < 2; i++) {
            addressed += readerWords.contains(words.get(i)) ? 1 : 0;
        }
        if (addressed < 2) {
            return false;
        }
        Set<String> pleas = new HashSet<>();
        for (int i = 0; i < words.size() && pleas.size() < 3; i++) {
            if (pleaWords.contains(words.get(i))) {
                pleas.add(words.get(i));
            }
        }
        return pleas.size() == 3;
    }

    /** Whether the words address the reader: we, you, our, your. */
    boolean addressesReader(List<String> words) {
        for (String word : words) {
            if (readerWords.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
