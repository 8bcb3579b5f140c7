package dev.dateline.bench.clean;

import dev.dateline.clean.BlockKind;
import dev.dateline.clean.ClassifiedBlock;
import dev.dateline.clean.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many lines of a page were taken for what they are: body, title or noise. */
record LineLabels(int right, int asked) {

    /** Compares with the gold labels, one letter for each line that is not empty; none asked where there are none. */
    static LineLabels of(EvalPage page, CleanText clean) {
        if (page.lineLabels().isEmpty()) {
            return new LineLabels(0, 0);
        }
        Map<Integer, String> taken = new HashMap<>();
        for (ClassifiedBlock block : clean.blocks()) {
            String label = block.kind() == BlockKind.TITLE ? "T" : block.kind().kept() ? "B" : "N";
            taken.merge(block.line(), label, (one, other) -> one.equals("N") ? other : one);
        }
        String[] lines = page.text().split("\n", -1);
        int right = 0;
        int asked = 0;
        for (int i = 0; i < lines.length && asked < page.lineLabels().length(); i++) {
            if (!lines[i].isBlank()) {
                String gold = String.valueOf(page.lineLabels().charAt(asked++));
                right += gold.equals(taken.getOrDefault(i + 1, "N")) ? 1 : 0;
            }
        }
        return new LineLabels(right, asked);
    }

    /** The share that is right, as the end of a printed line; empty where none was asked. */
    static String summary(List<LineLabels> all) {
        int right = all.stream().mapToInt(LineLabels::right).sum();
        int asked = all.stream().mapToInt(LineLabels::asked).sum();
        return asked == 0 ? "" : String.format(Locale.ROOT, "  line labels %.4f (%d)", (double) right / asked, asked);
    }
}
