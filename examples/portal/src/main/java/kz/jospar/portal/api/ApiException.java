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
    private final String parameter;
    private final List<String> facts;

    /**
     * @param status the answer's status
     * @param code the last part of the problem's type and of the keys of its sentences
     * @param facts what the sentence names, in order
     */
    ApiException(HttpStatus status, String code, String... facts) {
        this("", "", status, code, facts);
    }

    /** @param pointer where in the body, as a JSON pointer; empty where it is not in a body */
    ApiException(String pointer, HttpStatus status, String code, String... facts) {
        this(pointer, "", status, code, facts);
    }

    private ApiException(String pointer, String parameter, HttpStatus status, String code, String... facts) {
        super(code);
        this.status = status;
        this.code = code;
        this.pointer = pointer;
        this.parameter = parameter;
        this.facts = List.of(facts);
    }

    /** Returns the refusal of a parameter of the address, 400. */
    static ApiException ofParameter(String parameter, String code, String... facts) {
        return new ApiException("", parameter, HttpStatus.BAD_REQUEST, code, facts);
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

    /** Returns the name of the parameter that is refused, or an empty text. */
    String parameter() {
        return parameter;
    }

    List<String> facts() {
        return facts;
    }
}
