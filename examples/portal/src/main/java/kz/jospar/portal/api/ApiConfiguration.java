package kz.jospar.portal.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What a request under {@code /api/v1} passes before its controller. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            KeptAnswers answers, PlatformTransactionManager transactions, ApiFailures failures) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(answers, transactions, failures));
        filter.addUrlPatterns("/api/v1/*");
        // Behind Spring Security, whose place is -100.
        filter.setOrder(0);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/v1/**");
    }
}
