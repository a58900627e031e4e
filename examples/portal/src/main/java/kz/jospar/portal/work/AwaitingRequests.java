package kz.jospar.portal.work;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.FailureWords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How many requests await the reader's decision, for the menu: {@code awaiting}, there only where some do.
 *
 * <p>Asked when a page has all else it needs, never for the page of errors: what it tells of may be that the database does
 * not answer, and its reader would wait once more.
 */
@Component
class AwaitingRequests implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitingRequests.class);

    private final Requests requests;

    AwaitingRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || !isPage(page)
                || request.getDispatcherType() == DispatcherType.ERROR
                || !(page.getModel().get("account") instanceof Account account)
                || !EventRights.kinds(account.role()).contains(EventKind.POSTPONEMENT_GRANTED)) {
            return;
        }
        try {
            long awaiting = requests.count(true, Scope.ALL);
            if (awaiting > 0) {
                page.addObject("awaiting", awaiting);
            }
        } catch (DataAccessException | TransactionException e) {
            // The page is made already; it can do without the number.
            LOG.warn("{}", FailureWords.of(e));
        }
    }

    /** What is added to a redirection would stand in its address; a page that says that the database is busy asks nothing. */
    private static boolean isPage(ModelAndView page) {
        HttpStatusCode status = page.getStatus();
        return page.getViewName() != null
                && !page.getViewName().startsWith("redirect:")
                && (status == null || !status.is5xxServerError());
    }
}
