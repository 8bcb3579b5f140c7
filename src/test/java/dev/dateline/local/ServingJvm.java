package dev.dateline.local;

import java.nio.file.Path;

/** A JVM that starts an Elasticsearch, says so with the ids of its processes, and waits to be killed. */
final class ServingJvm {

    private ServingJvm() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalElasticsearch server =
                LocalElasticsearch.start(LocalFolder.current().serverHome(), Path.of(arguments[0]), 0, 256);
        StringBuilder ids = new StringBuilder(String.valueOf(server.handle().pid()));
        server.handle().descendants().forEach(process -> ids.append(' ').append(process.pid()));
        System.out.println("serving " + ids);
        Thread.currentThread().join();
    }
}
