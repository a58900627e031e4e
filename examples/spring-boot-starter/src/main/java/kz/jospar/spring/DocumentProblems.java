package kz.jospar.spring;

import kz.jospar.core.lang.Language;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refused files; a class of its own, since jospar-documents may be absent. */
final class DocumentProblems {
    private DocumentProblems() {}

    static @Nullable ProblemDetail of(Throwable failure, Language language) {
        if (!(failure instanceof UnreadableDocumentException unreadable)) {
            return null;
        }
        HttpStatus status = unreadable.reason() == Reason.TOO_LARGE
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem =
                LibraryProblems.problem(status, "unreadable-document", unreadable.message(language), language);
        problem.setProperty("reason", unreadable.reason().key().replace("document.", ""));
        return problem;
    }
}
