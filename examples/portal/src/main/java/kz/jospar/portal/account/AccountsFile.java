package kz.jospar.portal.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code accounts.txt} beside the embedded database: names and passwords of accounts made at a
 * first start, for its owner's eyes.
 */
@Component
public class AccountsFile {
    private final Path path;

    /** @param home the folder */
    public AccountsFile(@Value("${jospar.portal.home}") Path home) {
        this.path = home.resolve("accounts.txt");
    }

    /** Returns where it is. */
    public Path path() {
        return path.toAbsolutePath().normalize();
    }

    /** Tells whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Writes names and passwords. What the first start of another database left in the folder is kept beside it, as {@code
     * accounts-1.txt} or the next number that is free: those passwords stand nowhere else.
     */
    public void write(Map<Account, String> passwords) throws IOException {
        StringBuilder text = new StringBuilder("# name\tpassword\trole\tbody\n");
        passwords.forEach((account, password) -> text.append(account.name())
                .append('\t')
                .append(password)
                .append('\t')
                .append(account.role())
                .append('\t')
                .append(account.body() == null ? "" : account.body())
                .append('\n'));
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (exists()) {
            Files.move(path, free());
        }
        // Made anew, so that it is nobody else's from the first byte on.
        Files.createFile(path, ownersOnly());
        Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }

    private Path free() {
        int number = 1;
        while (Files.exists(path.resolveSibling("accounts-" + number + ".txt"))) {
            number++;
        }
        return path.resolveSibling("accounts-" + number + ".txt");
    }

    /** Where there are no such permissions the folder's own hold. */
    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
