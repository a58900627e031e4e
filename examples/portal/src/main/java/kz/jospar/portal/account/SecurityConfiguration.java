package kz.jospar.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import kz.jospar.portal.api.ApiFailures;
import kz.jospar.portal.web.ContentPolicy;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who comes in by which door. What is written is opened at the handler itself, by role.
 *
 * <p>Feeds come by none of these doors: the starter's {@code FeedFilter} stands before them and answers whatever lies below
 * {@code /feeds}. Without it nothing there is open to anybody who is not signed in.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String[] ROLES =
            Stream.of(Role.values()).map(Role::name).toArray(String[]::new);
    /** What answers to programs may load: nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Forms and programs sign in by the same guarded way. */
    @Bean
    AuthenticationManager signIn(Accounts accounts, PasswordEncoder encoder) {
        return new ProviderManager(new GuardedSignIn(accounts, encoder, System::nanoTime));
    }

    /** Programs: name and password with each request, never a cookie, and so no forged one. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, AuthenticationManager signIn, MultipartProperties uploads, ApiFailures failures) {
        return http.securityMatcher("/api/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole(ROLES))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationDetailsSource(SecurityConfiguration::details)
                        .authenticationEntryPoint(failures))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(failures).accessDeniedHandler(failures))
                .addFilterAfter(new UploadLimit(uploads.getMaxFileSize(), failures), HeaderWriterFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Pages: signed in, with a token in each form. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager signIn,
            Accounts accounts,
            MultipartProperties uploads,
            ApiFailures failures) {
        SignInAnswers answers = new SignInAnswers();
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/sign-in", "/error", "/webjars/**", "/portal/**")
                                .permitAll()
                                .requestMatchers("/account/password")
                                .authenticated()
                                // Of those with a one-time password nobody has a role.
                                .anyRequest()
                                .hasAnyRole(ROLES))
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(SecurityConfiguration::details)
                        .successHandler(answers::in)
                        .failureHandler(answers::notIn))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(answers::denied))
                .addFilterAfter(new UploadLimit(uploads.getMaxFileSize(), failures), HeaderWriterFilter.class)
                .addFilterBefore(new EndedSessions(accounts), AnonymousAuthenticationFilter.class)
                .headers(SecurityConfiguration::ofPages)
                .build();
    }

    /** Whence somebody signs in. Without the session's id, which Spring Security would write to its debug log. */
    static WebAuthenticationDetails details(HttpServletRequest request) {
        return new WebAuthenticationDetails(request.getRemoteAddr(), null);
    }

    /** On top of what Spring Security adds by itself: no caching, no guessing of types, HSTS where TLS is spoken. */
    private static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new ContentPolicy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
