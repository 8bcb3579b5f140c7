package dev.dateline.clean.html;

import dev.dateline.clean.Claims;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A page of an invented outlet, with all that surrounds an article; the tests change parts of it. */
final class HarbourPage {

    static final Instant RECEIVED = Instant.parse("2026-11-20T12:00:00Z");
    static final String LEAD =
            "Dock workers at the port of Valmere walked out on Monday after talks over night shifts broke down, leaving 14 ships waiting in the bay.";
    static final String SECOND =
            "The union said that its members had worked without a contract since March, and that the terminal had twice refused to send a mediator.";
    static final String THIRD =
            "\"We asked for two things, and we were given a leaflet,\" said Marta Okonjo, who speaks for the crane drivers. \"So here we are.\"";
    static final String FOURTH =
            "The terminal, which handles a third of the country's grain, expects the first delays in the shops by the end of the week.";
    static final String CAPTION = "Cranes stand still at the port of Valmere on Monday. Photo: L. Brandt";

    private HarbourPage() {}

    /** The page with these lines in its head, and these after the second paragraph. */
    static String with(String head, String inside) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8">
                <title>Dock workers walk out at Valmere | Harbour Times</title>
                <meta property="og:site_name" content="Harbour Times">
                %s
                <style>.a { color: red }</style><script>var menu = "<p>Not a text at all, though it looks like one.</p>";</script>
                </head><body class="single has-sidebar">
                <header><nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/ports">Ports</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
                <main><article class="story">
                <h1>Dock workers walk out at Valmere</h1>
                <div class="byline">By <a rel="author" href="/people/ines">Ines Tolland</a></div>
                <figure><img src="cranes.jpg"><figcaption>%s</figcaption></figure>
                <div class="story-body">
                <p>%s</p>
                <p>%s</p>
                %s
                <p>%s</p>
                <p>%s</p>
                </div></article></main>
                <aside class="sidebar related"><h2>More stories</h2><ul>
                <li><a href="/a">Ferry to the islands sails again after a storm that lasted nine days and nights</a></li>
                <li><a href="/b">Herring prices at their highest for twelve years, say the traders of Lower Quay</a></li></ul></aside>
                <footer class="site-footer"><p>Copyright Harbour Times. All rights reserved.</p></footer>
                </body></html>
                """
                .formatted(head, CAPTION, LEAD, SECOND, inside, THIRD, FOURTH);
    }

    static HtmlArticle read(String html) {
        return read(html, Claims.NONE);
    }

    static HtmlArticle read(String html, Claims claims) {
        return new HtmlPageCleaner()
                .article(html.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8), claims, RECEIVED);
    }
}
