package dev.dateline.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The certificate authority that signed what Elasticsearch shows, from a PEM file (RFC 7468). */
public final class CertificateAuthority {

    private final SSLContext context;

    private CertificateAuthority(SSLContext context) {
        this.context = context;
    }

    /**
     * Reads one or more certificates.
     *
     * @throws IllegalArgumentException when the file is not there or holds no certificate
     */
    public static CertificateAuthority read(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("ELASTICSEARCH_CA names " + pem + ", which holds no certificate");
            }
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate certificate : certificates) {
                trusted.setCertificateEntry("elasticsearch-" + number++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return new CertificateAuthority(context);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("ELASTICSEARCH_CA names " + pem + ", which cannot be read: " + e, e);
        }
    }

    /** Makes this process trust it, and nobody else: it speaks TLS to Elasticsearch only. */
    public void trust() {
        SSLContext.setDefault(context);
    }
}
