package dev.dateline.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Maven as a subprocess, so that whatever it resolves comes from where the user's own settings say. */
final class Maven {

    private static final int LINES_TO_TELL = 12;

    private final String program;

    Maven(String program) {
        this.program = program;
    }

    /** The Maven that runs us, else the project's own script, else {@code mvn} on the PATH. */
    static Maven of(Path project) {
        String home = System.getProperty("maven.home");
        if (home != null && Files.isExecutable(Path.of(home, "bin", "mvn"))) {
            return new Maven(Path.of(home, "bin", "mvn").toString());
        }
        Path script = project.resolve("mvnw");
        return new Maven(Files.isExecutable(script) ? script.toString() : "mvn");
    }

    /**
     * Runs it to its end, giving away each line that it prints, progress included.
     *
     * @throws LocalElasticsearchException if it fails, with its last lines
     */
    void run(Path folder, List<String> arguments, Consumer<String> lines) {
        List<String> command = new ArrayList<>(List.of(program, "-Dstyle.color=never"));
        String repository = System.getProperty("maven.repo.local");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(arguments);
        Deque<String> last = new ArrayDeque<>();
        int status;
        try {
            Process process = process(folder, command);
            try (BufferedReader output = process.inputReader()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    lines.accept(line);
                    remember(line, last);
                }
            }
            status = process.waitFor();
        } catch (IOException e) {
            throw failure("could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted", e);
        }
        if (status != 0) {
            throw failure("ended with status " + status + ":\n  " + String.join("\n  ", last), null);
        }
    }

    private static Process process(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static void remember(String line, Deque<String> last) {
        if (line.isBlank() || line.startsWith("Progress")) {
            return;
        }
        last.add(line.strip());
        if (last.size() > LINES_TO_TELL) {
            last.remove();
        }
    }

    private LocalElasticsearchException failure(String what, Throwable cause) {
        return new LocalElasticsearchException(
                "Maven (" + program + "), which fetches the local Elasticsearch, " + what
                        + "\nGo online once, or set ELASTICSEARCH_HOSTS to an Elasticsearch that runs.",
                cause);
    }
}
