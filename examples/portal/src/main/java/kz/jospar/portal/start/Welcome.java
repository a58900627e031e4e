package kz.jospar.portal.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.AccountsFile;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the addresses when the portal is ready; what opens them it never prints. */
@Component
class Welcome {
    private final Environment environment;
    private final Accounts accounts;
    private final AccountsFile file;

    Welcome(Environment environment, Accounts accounts, AccountsFile file) {
        this.environment = environment;
        this.accounts = accounts;
        this.file = file;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return; // A test without a server.
        }
        // The words are Kazakh whatever the terminal's own letters are.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(StartWords.words("start.ready"));
        address(out, "start.home", port, "/");
        address(out, "start.plans", port, "/plans");
        address(out, "start.staff", port, "/staff");
        address(out, "start.rating", port, "/rating");
        address(out, "start.api", port, "/api/openapi");
        if (accounts.isEmpty()) {
            out.println("  "
                    + StartWords.lines("start.nobody").replace(System.lineSeparator(), System.lineSeparator() + "  "));
        }
        if (file.exists()) {
            out.println("  " + StartWords.words("start.accounts") + ": " + file.path());
        }
    }

    private void address(PrintStream out, String key, String port, String path) {
        String host = environment.getProperty("server.address", "localhost");
        out.println("  " + StartWords.words(key) + ": http://"
                + ("127.0.0.1".equals(host) || "0.0.0.0".equals(host) ? "localhost" : host) + ":" + port
                + environment.getProperty("server.servlet.context-path", "") + path);
    }
}
