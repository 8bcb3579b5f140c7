package dev.dateline.bench.entities;

import dev.dateline.bench.entities.TrainingSet.Source;
import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.recognition.Lexicon;
import dev.dateline.enrich.recognition.Model;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the recogniser and writes its resource; prints how it does on texts it has not seen. */
public final class Trainer {

    private static final FieldTrainer.Settings SETTINGS = new FieldTrainer.Settings(8, 0.1f, 1e-4f, 0.5f, 1);
    private static final int RARE = 3;
    private static final float LEAST = 0.15f;
    private static final float LARGEST = 4;
    /** Of the documents of a source one of so many is given again in other letters; not those of sources that count little. */
    private static final int VARIED = 6;

    private static final float LEAST_VARIED = 0.3f;
    private static final float EAGER = 0.4f;

    private Trainer() {}

    /** @param args the folder of the corpora, that of our own text, the file to write */
    public static void main(String[] args) throws IOException {
        Corpora corpora = new Corpora(Path.of(args[0]), Path.of(args[1]), List.of());
        Lexicon lexicon = LexiconBuilder.build();
        System.err.println(lexicon);
        Model model = train(withVariants(corpora.training()), lexicon, SETTINGS);
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            model.write(out);
        }
        EntityRecognizer recognizer = new EntityRecognizer(model);
        for (Source test : corpora.tests()) {
            System.out.printf(
                    "%-16s%s%n",
                    test.name(), Score.of(recognizer, test.documents()).line());
        }
    }

    /** The sources, and of some of their documents copies with headlines printed otherwise. */
    static List<Source> withVariants(List<Source> sources) {
        List<Source> all = new ArrayList<>(sources);
        for (Source source : sources) {
            if (source.weight() > LEAST_VARIED) {
                all.add(new Source(source.name(), Variants.of(source.documents(), VARIED), source.weight()));
            }
        }
        return all;
    }

    static Model train(List<Source> sources, Lexicon lexicon, FieldTrainer.Settings settings) {
        TrainingSet set = new TrainingSet(sources, Model.untrained(lexicon), RARE);
        System.err.println(set.sentences().size() + " sentences, " + set.table().size() + " features");
        FieldTrainer trainer = new FieldTrainer(set.table().size(), settings);
        trainer.train(set);
        return new Model(lexicon, trainer.weights(set.table(), LEAST, LARGEST, EAGER));
    }
}
