package dev.dateline.publish;

import java.io.IOException;

/** An export ended before its end, and its connection with it; all has been said in the log. */
final class ExportEndedException extends IOException {

    private static final long serialVersionUID = 1L;

    ExportEndedException(Throwable cause) {
        super("An export ended before its end", cause);
    }
}
