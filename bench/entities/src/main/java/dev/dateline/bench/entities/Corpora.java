package dev.dateline.bench.entities;

import dev.dateline.bench.entities.TrainingSet.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts to learn from and to test on. */
final class Corpora {

    /** Of our own documents one of so many is for testing. */
    private static final int HELD_OUT = 10;

    /** A corpus that is there to learn from, with how much a sentence of it counts. */
    private record Known(String name, boolean ofSentences, float weight) {}

    private static final List<Known> TRAINING = List.of(
            new Known("wikigold", false, 1),
            new Known("gum", false, 1),
            new Known("crossner", true, 0.5f),
            new Known("btc", true, 0.3f),
            new Known("pud", false, 1),
            new Known("uner_train", false, 1),
            new Known("uner_dev", false, 1));

    /** What our own texts together are called. */
    private static final String OWN = "own";

    private static final float OWN_WEIGHT = 1.5f;

    private final List<Source> training = new ArrayList<>();
    private final List<Source> tests = new ArrayList<>();

    /**
     * Reads all of them.
     *
     * @param folder with the corpora, {@code NAME.iob.gz}
     * @param own the folder with our own annotated text
     * @param left names of corpora and files of our own that are tested on instead of learned from
     */
    Corpora(Path folder, Path own, List<String> left) throws IOException {
        for (Known known : TRAINING) {
            Path file = file(folder, known.name());
            List<AnnotatedDocument> documents = known.ofSentences() ? IobFile.readSentences(file) : IobFile.read(file);
            (left.contains(known.name()) ? tests : training).add(new Source(known.name(), documents, known.weight()));
        }
        List<AnnotatedDocument> heldOut = new ArrayList<>();
        for (Path file : AnnotatedText.files(own)) {
            String name = file.getFileName().toString().replace(".txt", "");
            List<AnnotatedDocument> documents = AnnotatedText.read(file);
            if (left.contains(name)) {
                tests.add(new Source(name, documents, OWN_WEIGHT));
            } else {
                documents.stream().filter(Corpora::isHeldOut).forEach(heldOut::add);
                training.add(new Source(
                        OWN,
                        documents.stream()
                                .filter(document -> !isHeldOut(document))
                                .toList(),
                        OWN_WEIGHT));
            }
        }
        tests.add(new Source("own, held out", heldOut, 1));
    }

    /** What is learned from. */
    List<Source> training() {
        return training;
    }

    /** What is tested on while choosing. */
    List<Source> tests() {
        return tests;
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".iob.gz");
    }

    /** By the text, so that a document stays on its side whatever is added before it. */
    static boolean isHeldOut(AnnotatedDocument document) {
        int hash = String.join("\n", document.texts()).hashCode();
        return Math.floorMod(hash * 0x9E3779B9 >>> 16, HELD_OUT) == 0;
    }
}
