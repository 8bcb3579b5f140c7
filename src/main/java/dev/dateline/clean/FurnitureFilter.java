package dev.dateline.clean;

import dev.dateline.article.Outlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes an outlet's learned furniture out of a clean text.
 */
public final class FurnitureFilter {

    private final OutletFurniture furniture;

    /**
     * @param furniture what was learned so far
     */
    public FurnitureFilter(OutletFurniture furniture) {
        this.furniture = furniture;
    }

    /** The text without what recurs; the same text where the outlet is not known, or where nothing would be left. */
    public CleanText filter(CleanText text) {
        if (text.outlet().isEmpty()) {
            return text;
        }
        Map<String, Integer> recurring = recurring(text.outlet().get(), text.paragraphs());
        if (recurring.isEmpty()) {
            return text;
        }
        List<String> kept = text.paragraphs().stream()
                .filter(paragraph -> !recurring.containsKey(paragraph))
                .toList();
        return kept.isEmpty() ? text : text.with(kept, blocks(text.blocks(), recurring));
    }

    private Map<String, Integer> recurring(Outlet outlet, List<String> paragraphs) {
        Map<String, Integer> recurring = new HashMap<>();
        for (String paragraph : paragraphs) {
            int articles = furniture.recurs(outlet, paragraph);
            if (articles > 0) {
                recurring.put(paragraph, articles);
            }
        }
        return recurring;
    }

    private static List<ClassifiedBlock> blocks(List<ClassifiedBlock> blocks, Map<String, Integer> gone) {
        List<ClassifiedBlock> judged = new ArrayList<>(blocks.size());
        for (ClassifiedBlock block : blocks) {
            Integer articles = block.kind().kept() ? gone.get(block.text()) : null;
            judged.add(
                    articles == null
                            ? block
                            : block.as(BlockKind.RECURRING, "recurs in " + articles + " articles of the outlet"));
        }
        return judged;
    }
}
