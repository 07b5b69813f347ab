package org.saola.identity.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions.PublicKeyCredentialCreationOptionsBuilder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks and checks as Web Authentication says, by Spring Security: the user must be verified, the key must stay on the device.
 *
 * <p>Its libraries are loaded when the first passkey is used; to be called where the house looks.
 */
@Component
class PasskeyCheck {

    private static final Duration OPEN = Duration.ofMinutes(5);

    private final PasskeyPeople people;
    private final PasskeyRows passkeys;
    private final PasskeySite site;
    private volatile @Nullable Loaded loaded;

    PasskeyCheck(PasskeyPeople people, PasskeyRows passkeys, PasskeySite site) {
        this.people = people;
        this.passkeys = passkeys;
        this.site = site;
    }

    /** What is asked to add a passkey. @param challenge random, kept in the session */
    String creation(PersonId person, Bytes challenge) {
        return loaded().json.writeValueAsString(creationOptions(person, challenge));
    }

    /** @throws RuntimeException of many kinds if the answer is not one to this challenge */
    void register(PersonId person, Bytes challenge, String credential, String name) {
        Loaded now = loaded();
        PublicKeyCredential<AuthenticatorAttestationResponse> answer =
                now.json.readValue(credential, new TypeReference<>() {});
        now.operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                creationOptions(person, challenge), new RelyingPartyPublicKey(answer, name)));
    }

    /** What is asked to sign in: any passkey of this site. */
    String request(Bytes challenge) {
        return loaded().json.writeValueAsString(requestOptions(challenge));
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> read(String credential) {
        return loaded().json.readValue(credential, new TypeReference<>() {});
    }

    /** @throws RuntimeException of many kinds if the answer is not one to this challenge */
    PersonId authenticate(Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        Bytes handle = loaded().operations
                .authenticate(new RelyingPartyAuthenticationRequest(requestOptions(challenge), answer))
                .getId();
        return people.person(handle).orElseThrow();
    }

    private PublicKeyCredentialCreationOptions creationOptions(PersonId person, Bytes challenge) {
        return loaded().creation(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person.value().toString(), "", List.of()),
                        challenge);
    }

    private PublicKeyCredentialRequestOptions requestOptions(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(site.name())
                .timeout(OPEN)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private Loaded loaded() {
        Loaded before = loaded;
        if (before != null) {
            return before;
        }
        Loaded now = new Loaded(people, passkeys, site);
        loaded = now;
        return now;
    }

    /** The libraries. */
    private static final class Loaded {

        private final Webauthn4JRelyingPartyOperations operations;
        private final JsonMapper json =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

        private Loaded(PasskeyPeople people, PasskeyRows passkeys, PasskeySite site) {
            operations = new Webauthn4JRelyingPartyOperations(
                    people,
                    passkeys,
                    PublicKeyCredentialRpEntity.builder()
                            .id(site.name())
                            .name("Saola")
                            .build(),
                    Set.of(site.origin()));
            operations.setCustomizeCreationOptions(Loaded::demand);
        }

        private static void demand(PublicKeyCredentialCreationOptionsBuilder options) {
            options.timeout(OPEN)
                    .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build());
        }

        private PublicKeyCredentialCreationOptions creation(
                UsernamePasswordAuthenticationToken person, Bytes challenge) {
            PublicKeyCredentialCreationOptions made = operations.createPublicKeyCredentialCreationOptions(
                    new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
            return PublicKeyCredentialCreationOptions.builder()
                    .rp(made.getRp())
                    .user(made.getUser())
                    .challenge(challenge)
                    .pubKeyCredParams(made.getPubKeyCredParams())
                    .timeout(OPEN)
                    .excludeCredentials(made.getExcludeCredentials())
                    .authenticatorSelection(made.getAuthenticatorSelection())
                    .attestation(made.getAttestation())
                    .extensions(made.getExtensions())
                    .build();
        }
    }
}
