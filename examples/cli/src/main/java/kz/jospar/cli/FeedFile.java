package kz.jospar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedWriter;
import kz.jospar.schedule.ical.Uid;
import org.jspecify.annotations.Nullable;

/** A feed's place in the folder, where the file of an earlier run, of another plan or of somebody else may stand. */
record FeedFile(Terminal terminal, Path file) {
    /** How much of a file is read to see whose it is; a feed without time zones has its first UID in the first 500. */
    private static final int HEAD = 8192;

    /** Writes the feed, and says so if that ends the feed of another plan. */
    void replace(Feed feed) {
        String before = plan();
        Output.feed(terminal, file, feed);
        if (!before.isEmpty() && !before.equals(plan(feed.entries().get(0).uid()))) {
            terminal.diagnose(terminal.text("feed.replaced", file.toString(), before));
        }
    }

    /** Removes what an earlier run without a state wrote for this plan, and says so; any other file stays. */
    void removeEarlier(String planId) {
        if (isOf(planId)) {
            remove();
            terminal.diagnose(terminal.text("feed.removed", file.toString()));
        }
    }

    /** Removes the file if it holds what the last run wrote; says so if it is this plan's and stays all the same. */
    void removeWritten(@Nullable String sha256, String planId) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", file.toString(), Failures.reason(terminal, e)), e);
        }
        if (hex(digest).equals(sha256)) {
            remove();
        } else if (isOf(planId)) {
            terminal.diagnose(terminal.text("feed.kept", file.toString()));
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.write", file.toString(), Failures.reason(terminal, e)), e);
        }
    }

    private boolean isOf(String planId) {
        return plan().equals(plan(Uid.ofOverdue(planId, "")));
    }

    /** Returns the plan of the file's first entry as UIDs have it; of a file that is none of ours, nothing. */
    private String plan() {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            // A letter that is cut by the end stands after the last whole line.
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
        // What is cut off at the end is no line.
        String whole = head.substring(0, head.lastIndexOf('\n') + 1);
        return plan(whole.replaceAll("\r?\n ", "").lines().toList());
    }

    private static String plan(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals("BEGIN:VCALENDAR")) {
            return "";
        }
        boolean ours = false;
        for (String line : lines.subList(1, lines.size())) {
            ours |= line.startsWith("PRODID:-//Jospar//");
            if (!ours && line.startsWith("BEGIN:")) {
                return "";
            }
            if (line.startsWith("UID:")) {
                return ours ? plan(line.substring("UID:".length())) : "";
            }
        }
        return "";
    }

    /** The plan stands before the first underscore, in the entry that counts what is overdue after the second. */
    private static String plan(String uid) {
        String of = Uid.isSummary(uid) ? uid.substring(uid.indexOf("__") + 2) : uid;
        return of.startsWith("meeting__") || of.indexOf('_') < 0 ? "" : of.substring(0, of.indexOf('_'));
    }

    /** Returns the SHA-256 of the octets that a feed's file has, in small hexadecimal digits. */
    static String sha256(Feed feed) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            FeedWriter.write(feed, out);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written anywhere", e);
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
