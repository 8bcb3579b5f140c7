package dev.dateline;

import dev.dateline.index.CertificateAuthority;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** Starts the service; before that, makes it trust the certificate authority of Elasticsearch. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        String file = System.getenv("ELASTICSEARCH_CA");
        if (file != null && !file.isBlank()) {
            // Both Elasticsearch clients take the default context, and neither has a setting for this
            CertificateAuthority.read(Path.of(file)).trust();
        }
        Quarkus.run(Service.class, args);
    }
}
