package kz.jospar.portal.api;

import java.util.Map;

/**
 * An answer that is given again: kk сақталған жауап, ru сохранённый ответ.
 *
 * @param status its status
 * @param headers those headers that belong to it: type, language, location, tag
 * @param body its text
 */
record KeptAnswer(int status, Map<String, String> headers, String body) {
    KeptAnswer {
        headers = Map.copyOf(headers);
    }
}
