package dev.dateline.bench.entities;

import dev.dateline.bench.entities.HiddenNetworks.Member;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/** Trains the recogniser and writes its resource; prints how it does on texts it has not seen. */
public final class Trainer {

    private static final FieldTrainer.Settings SETTINGS = new FieldTrainer.Settings(8, 0.1f, 1e-4f, 0.5f, 1);

    /** More of the texts of the web, which say otherwise than news what an organization is, and leave capitals out. */
    private static final Map<String, Float> WEB = Map.of("uner_train", 2f, "uner_dev", 2f, "gum", 1.5f);

    /** More of news, and of sentences full of names. */
    private static final Map<String, Float> NEWS = Map.of("own", 1.33f, "crossner", 2f);

    private static final Emphasis FIELD = new Emphasis(Map.of("uner_train", 1.5f, "uner_dev", 1.5f, "gum", 1.3f), 6);
    private static final List<Member> NETWORKS = List.of(
            new Member(new Emphasis(NEWS, 0), hidden(4)),
            new Member(new Emphasis(WEB, 0), hidden(2)),
            new Member(new Emphasis(WEB, 4), hidden(3)));

    private static final float SHARE = 0.6f;
    private static final float HIDDEN_SHARE = 0.6f;
    private static final int RARE = 3;
    private static final float LEAST = 0.17f;
    private static final float LARGEST = 4;
    /** Of the documents of a source one of so many is given again in other letters; not those of sources that count little. */
    private static final int VARIED = 6;

    private static final float LEAST_VARIED = 0.3f;
    private static final float EAGER = 0.3f;

    private Trainer() {}

    private static HiddenTrainer.Settings hidden(long seed) {
        return new HiddenTrainer.Settings(8, 0.05f, 1e-5f, 0.3f, 0.2f, seed);
    }

    /** @param args the folder of the corpora, that of our own text, the file to write */
    public static void main(String[] args) throws IOException {
        Corpora corpora = new Corpora(Path.of(args[0]), Path.of(args[1]), List.of());
        Lexicon lexicon = LexiconBuilder.build();
        System.err.println(lexicon);
        Model model = train(withVariants(corpora.training()), lexicon);
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

    /** The field and the networks learn at the same time, as far as there are cores. */
    static Model train(List<Source> sources, Lexicon lexicon) {
        TrainingSet set = new TrainingSet(FIELD.of(sources), Model.untrained(lexicon), RARE);
        System.err.println(set.sentences().size() + " sentences, " + set.table().size() + " features");
        FieldTrainer field = new FieldTrainer(set.table().size(), SETTINGS);
        ConcurrentMap<Integer, HiddenTrainer> trained = new ConcurrentHashMap<>();
        IntStream.rangeClosed(0, NETWORKS.size()).parallel().forEach(i -> {
            if (i == 0) {
                field.train(set);
            } else {
                trained.put(i, NETWORKS.get(i - 1).train(sources, lexicon));
            }
        });
        HiddenNetworks networks = new HiddenNetworks(
                IntStream.rangeClosed(1, NETWORKS.size()).mapToObj(trained::get).toList(), HIDDEN_SHARE);
        return new Model(
                lexicon, field.weights(set.table(), LEAST, LARGEST, EAGER, SHARE, networks.steps()), networks.layer());
    }
}
