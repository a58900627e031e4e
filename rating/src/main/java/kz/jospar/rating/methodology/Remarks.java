package kz.jospar.rating.methodology;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/** Findings as they are made: the path is the text, facts are arguments. */
final class Remarks {
    private static final LocalizedText NO_ACT =
            new LocalizedText("акт көрсетілмеген", "акт не указан", "no act is named");

    private final List<Finding> findings = new ArrayList<>();

    void error(String code, String path, String... arguments) {
        add(code, Severity.ERROR, path, null, arguments);
    }

    void warning(String code, String path, String... arguments) {
        add(code, Severity.WARNING, path, null, arguments);
    }

    void info(String code, String path, String... arguments) {
        add(code, Severity.INFO, path, null, arguments);
    }

    /** An error with what may stand there instead; it is the last argument too, so that the sentence can tell it. */
    void proposing(String code, String path, String proposal, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(proposal);
        add(code, Severity.ERROR, path, proposal, all.toArray(String[]::new));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(String code, Severity severity, String path, @Nullable String proposal, String... arguments) {
        findings.add(new Finding(code, severity, Place.DOCUMENT, path, List.of(arguments), proposal));
    }

    /** Returns the silent act as an argument, in the reader's language where the library has its name. */
    static String act(@Nullable Citation citation) {
        if (citation == null) {
            return Finding.versions(NO_ACT);
        }
        String kk = citation.text(Language.KK);
        String ru = citation.text(Language.RU);
        String en = citation.text(Language.EN);
        return kk.equals(en) && ru.equals(en) ? citation.toString() : Finding.versions(new LocalizedText(kk, ru, en));
    }
}
