package dev.dateline.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.util.GlobUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native executable holds the resources that it was told of, and no others. */
class NativeResourcesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Those of libraries that are loaded by name, and a class beside which each lies. */
    private static final List<String> OF_LIBRARIES = List.of("languages/en", "languages/tr", "languages/zh-CN");

    /** Given to the executable by Quarkus itself. */
    private static final Pattern BY_QUARKUS = Pattern.compile(
            "META-INF/(resources/.*|services/.*|openapi[.]yaml|native-image/.*)|application[.]properties");

    @Test
    void holdsEveryResourceOfOurs() throws IOException {
        List<String> left = ours().filter(name -> !isIncluded(name)).toList();

        assertEquals(List.of(), left, "quarkus.native.resources.includes names none of these");
    }

    @Test
    void isToldOfNothingThatIsNotThere() throws IOException {
        List<String> all = Stream.concat(ours(), OF_LIBRARIES.stream()).toList();
        for (String glob : includes()) {
            Pattern pattern = Pattern.compile(GlobUtil.toRegexPattern(glob));
            assertTrue(all.stream().anyMatch(name -> pattern.matcher(name).matches()), glob + " matches no resource");
        }
    }

    @Test
    void holdsWhatLibrariesReadByName() {
        for (String name : OF_LIBRARIES) {
            assertNotNull(getClass().getClassLoader().getResource(name), name);
            assertTrue(isIncluded(name), name);
        }
        for (String language : languages()) {
            assertNotNull(getClass().getClassLoader().getResource("languages/" + language), language);
        }
    }

    /** Without this an executable reads UTF-8, UTF-16, ISO-8859-1 and US-ASCII, and no page that says windows-1252. */
    @Test
    void knowsTheCharsetsThatPagesName() {
        assertEquals("true", properties().getProperty("quarkus.native.add-all-charsets"));
        assertNotNull(Charset.forName("windows-1252"));
    }

    @Test
    void aResourceThatNobodyNamedWouldBeLeftOut() {
        assertFalse(isIncluded("somewhere/else.txt"));
        assertFalse(isIncluded("languages/of/others"));
    }

    private static Stream<String> ours() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !BY_QUARKUS.matcher(name).matches())
                    .forEach(names::add);
        }
        return names.stream();
    }

    private static List<String> languages() {
        return dev.dateline.data.DataFile.column(dev.dateline.enrich.LanguageFinder.class, "languages.txt");
    }

    private static boolean isIncluded(String name) {
        return includes().stream().anyMatch(glob -> Pattern.matches(GlobUtil.toRegexPattern(glob), name));
    }

    private static List<String> includes() {
        return List.of(
                properties().getProperty("quarkus.native.resources.includes").split(","));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(RESOURCES.resolve("application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
