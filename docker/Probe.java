import java.net.HttpURLConnection;
import java.net.URI;

/** Ends with 0 when an address answers 200, else with 1: a health check for an image that holds no shell. */
public final class Probe {

    private static final int TIMEOUT_MILLIS = 4_000;

    private Probe() {}

    public static void main(String[] arguments) throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(arguments[0]).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        try {
            System.exit(connection.getResponseCode() == 200 ? 0 : 1);
        } catch (java.io.IOException e) {
            System.exit(1);
        }
    }
}
