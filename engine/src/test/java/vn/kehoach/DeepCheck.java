package vn.kehoach;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Programs that some checks need and that not every machine has. Without them those checks are skipped with a message; where
 * {@code KEHOACH_DEEP=required} is set, as on the build server, they fail instead.
 */
public final class DeepCheck {
    private DeepCheck() {}

    /** Goes on only where a program can be started. */
    public static void needs(String program) {
        if (!isInstalled(program)) {
            notChecked(program + " is not installed: what it would show is not checked");
        }
    }

    /** Skips the check, or fails it where deep checks are required. */
    public static void notChecked(String reason) {
        if (isRequired()) {
            fail(reason);
        }
        assumeTrue(false, reason);
    }

    /** Whether everything is to be checked, however long it takes. */
    public static boolean isRequired() {
        return "required".equals(System.getenv("KEHOACH_DEEP"));
    }

    private static boolean isInstalled(String program) {
        try {
            Process process = new ProcessBuilder(program, program.equals("soffice") ? "--version" : "-v")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            process.waitFor(1, TimeUnit.MINUTES);
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
