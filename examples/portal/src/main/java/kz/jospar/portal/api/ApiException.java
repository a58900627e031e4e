package kz.jospar.portal.api;

import java.io.Serial;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is refused for its form: kk сұраудың қатесі, ru ошибка в запросе. */
final class ApiException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String pointer;
    private final List<String> facts;

    /**
     * @param status the answer's status
     * @param code the last part of the problem's type and of the keys of its sentences
     * @param facts what the sentence names, in order
     */
    ApiException(HttpStatus status, String code, String... facts) {
        this("", status, code, facts);
    }

    /** @param pointer where in the body, as a JSON pointer; empty where it is not in a body */
    ApiException(String pointer, HttpStatus status, String code, String... facts) {
        super(code);
        this.status = status;
        this.code = code;
        this.pointer = pointer;
        this.facts = List.of(facts);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String pointer() {
        return pointer;
    }

    List<String> facts() {
        return facts;
    }
}
