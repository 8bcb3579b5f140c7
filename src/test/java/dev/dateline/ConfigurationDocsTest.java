package dev.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of configuration keys is what the javadoc of the {@code …Config} interfaces says. {@code
 * ./mvnw test -Dtest=ConfigurationDocsTest -Ddocs.write=true} writes it anew.
 */
class ConfigurationDocsTest {

    private static final Path DOCS = Path.of("docs/CONFIGURATION.md");
    private static final String BEGIN = "<!-- made by ConfigurationDocsTest: begin -->";
    private static final String END = "<!-- made by ConfigurationDocsTest: end -->";

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern KEY = Pattern.compile(
            "/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/(?<annotations>(?:\\s*@[^\\n]*)*)\\s*(?<type>[\\w<>]+) (?<name>\\w+)\\(\\);",
            Pattern.DOTALL);
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\(\"([^\"]*)\"\\)");

    @Test
    void theTableSaysWhatTheJavadocSays() throws IOException {
        String docs = Files.readString(DOCS);
        String before = docs.substring(0, docs.indexOf(BEGIN) + BEGIN.length());
        String after = docs.substring(docs.indexOf(END));
        String expected = before + "\n" + table() + after;
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOCS, expected);
        }
        assertEquals(expected, Files.readString(DOCS), "write it anew with -Ddocs.write=true");
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("| key | default | meaning |\n|---|---|---|\n");
        for (Path file : configInterfaces()) {
            String source = Files.readString(file);
            Matcher prefix = PREFIX.matcher(source);
            if (!prefix.find()) {
                continue;
            }
            for (Matcher key = KEY.matcher(source.substring(prefix.end())); key.find(); ) {
                table.append(row(prefix.group(1), key));
            }
        }
        return table.toString();
    }

    private static String row(String prefix, Matcher key) {
        Matcher value = DEFAULT.matcher(key.group("annotations"));
        String doc = key.group("doc").replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
        return "| `" + prefix + "." + kebab(key.group("name")) + "` | "
                + (value.find() ? "`" + value.group(1) + "`" : "–") + " | " + doc + " |\n";
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Path> configInterfaces() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("Config.java"))
                    .sorted()
                    .toList();
        }
    }
}
