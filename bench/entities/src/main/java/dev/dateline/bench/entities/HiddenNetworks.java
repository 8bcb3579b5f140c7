package dev.dateline.bench.entities;

import dev.dateline.bench.entities.TrainingSet.Source;
import dev.dateline.enrich.recognition.HiddenLayer;
import dev.dateline.enrich.recognition.Label;
import dev.dateline.enrich.recognition.Lexicon;
import java.util.List;
import java.util.function.Function;

/** Networks of hidden units that learn apart, each hearing more of other texts, and make one layer: where they err, they seldom agree. */
final class HiddenNetworks {

    /** How one network learns, and what it hears more of. */
    record Member(Emphasis emphasis, HiddenTrainer.Settings settings) {

        HiddenTrainer train(List<Source> sources, Lexicon lexicon) {
            HiddenTrainer trainer = new HiddenTrainer(new HiddenSet(emphasis.of(sources), lexicon), settings);
            trainer.train();
            return trainer;
        }
    }

    private final List<HiddenTrainer> networks;
    private final float share;

    /**
     * @param networks that have learned, {@link HiddenLayer#NETWORKS} of them
     * @param share what the mean of their gains is multiplied by
     */
    HiddenNetworks(List<HiddenTrainer> networks, float share) {
        this.networks = networks;
        this.share = share;
    }

    /** One layer of all networks. */
    HiddenLayer layer() {
        float[] outputs = sideBySide(HiddenTrainer::outputs, HiddenLayer.NETWORK * Label.COUNT);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] *= share / networks.size();
        }
        return HiddenLayer.of(
                sideBySide(HiddenTrainer::words, HiddenLayer.NETWORK),
                sideBySide(HiddenTrainer::contexts, HiddenLayer.NETWORK),
                outputs);
    }

    /** The gains of the steps from label to label. */
    float[] steps() {
        float[] sums = new float[Label.COUNT * Label.COUNT];
        for (HiddenTrainer network : networks) {
            float[] steps = network.steps();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += steps[i] * share / networks.size();
            }
        }
        return sums;
    }

    /** Rows of the networks' tables: each row of the first followed by that of the second, and so on. */
    private float[] sideBySide(Function<HiddenTrainer, float[]> table, int row) {
        List<float[]> tables = networks.stream().map(table).toList();
        int size = tables.getFirst().length;
        float[] all = new float[size * tables.size()];
        int to = 0;
        for (int from = 0; from < size; from += row) {
            for (float[] one : tables) {
                System.arraycopy(one, from, all, to, row);
                to += row;
            }
        }
        return all;
    }
}
