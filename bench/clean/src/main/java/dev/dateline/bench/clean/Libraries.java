package dev.dateline.bench.clean;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/** The Java libraries for main content, each behind the same door. None is on the service's classpath. */
final class Libraries {

    private Libraries() {}

    /** By name, for HTML. */
    static Map<String, Extractor> forHtml() {
        Map<String, Extractor> libraries = new LinkedHashMap<>();
        libraries.put("doing nothing", page -> Jsoup.parse(page.html()).text());
        libraries.put("boilerpipe default", page -> DefaultExtractor.INSTANCE.getText(page.html()));
        libraries.put("boilerpipe article", page -> ArticleExtractor.INSTANCE.getText(page.html()));
        libraries.put("readability4j", page -> {
            String text = new Readability4J(page.url().isEmpty() ? "http://a.example/" : page.url(), page.html())
                    .parse()
                    .getTextContent();
            return text == null ? "" : text;
        });
        return libraries;
    }
}
