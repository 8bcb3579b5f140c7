package dev.dateline.clean.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cleaners whose trees never saw the sites of one half; {@code run grow} writes their trees beside the bench. */
public final class HalfTrees {

    private HalfTrees() {}

    /** A cleaner to judge the pages of that half with. */
    public static HtmlPageCleaner forPagesOf(int half) throws IOException {
        Path folder = folder(half);
        return new HtmlPageCleaner(new MainContent(
                TreeEnsemble.parse(Files.readAllLines(folder.resolve("first-look.trees")), Feature.names()),
                TreeEnsemble.parse(Files.readAllLines(folder.resolve("second-look.trees")), Neighbourhood.names())));
    }

    /** Where the trees for pages of that half lie, under the folder of the bench, in which it runs. */
    static Path folder(int half) {
        return Path.of("trees", half == 0 ? "for-half-A" : "for-half-B");
    }
}
