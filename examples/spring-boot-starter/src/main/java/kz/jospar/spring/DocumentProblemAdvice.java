package kz.jospar.spring;

import kz.jospar.documents.UnreadableDocumentException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refused files as {@link LibraryProblemAdvice} answers the rest; apart, since jospar-documents may be absent. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
public class DocumentProblemAdvice {
    private final LibraryProblemAdvice rest;

    /** Makes one beside the advice for the rest. */
    public DocumentProblemAdvice(LibraryProblemAdvice rest) {
        this.rest = rest;
    }

    /** Answers a file that cannot be read. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> unreadable(UnreadableDocumentException failure) throws Exception {
        return rest.refused(failure);
    }
}
