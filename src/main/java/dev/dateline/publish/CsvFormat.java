package dev.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.article.ArticleView;
import dev.dateline.article.EntityView;
import dev.dateline.article.Outlet;
import dev.dateline.search.ArticleScan.Parts;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table (RFC 4180), an article a row. A spreadsheet takes a cell that begins with one of a few
 * signs for a formula, and an article is nobody's program: such a cell gets an apostrophe in front.
 */
@Singleton
class CsvFormat implements ExportFormat {

    static final String MEDIA_TYPE = "text/csv";

    /** With which formulas, and commands in disguise, begin; the last four are full-width forms. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "url",
                    "title",
                    "outlet",
                    "outletName",
                    "agency",
                    "byline",
                    "dateline",
                    "published",
                    "publishedPrecision",
                    "language",
                    "words",
                    "people",
                    "organizations",
                    "places",
                    "lead",
                    "body")
            .get();

    @Override
    public Parts parts() {
        return Parts.WITHOUT_MENTIONS;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE + "; charset=utf-8; header=present";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Document begin(OutputStream out) throws IOException {
        CSVPrinter table = new CSVPrinter(new OutputStreamWriter(out, UTF_8), TABLE);
        return articles -> {
            for (ArticleView article : articles) {
                table.printRecord(
                        cell(article.id()),
                        cell(article.url()),
                        cell(article.title()),
                        cell(article.outlet().map(Outlet::id)),
                        cell(article.outlet().map(Outlet::name)),
                        cell(article.agency()),
                        cell(article.byline()),
                        cell(article.dateline()),
                        cell(article.published().map(Instant::toString)),
                        cell(article.publishedPrecision()),
                        cell(article.language()),
                        article.words(),
                        names(article.people()),
                        names(article.organizations()),
                        names(article.places()),
                        cell(article.lead()),
                        cell(String.join("\n\n", article.body())));
            }
            table.flush();
        };
    }

    private static String names(List<EntityView> entities) {
        return cell(entities.stream().map(EntityView::name).collect(Collectors.joining("; ")));
    }

    private static String cell(Optional<String> text) {
        return cell(text.orElse(""));
    }

    private static String cell(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
