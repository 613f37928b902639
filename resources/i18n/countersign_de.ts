<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>countersign</name>
    <message>
        <source>
… cut here: the file is longer</source>
        <translation>
… hier abgeschnitten: Die Datei ist länger</translation>
    </message>
    <message>
        <source> (%1 % of what was due)</source>
        <translation> (%1 % des Fälligen)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> (joined by %1)</source>
        <translation> (%1 weitere schließen sich an)</translation>
    </message>
    <message>
        <source> (no alarm was raised)</source>
        <translation> (kein Alarm)</translation>
    </message>
    <message>
        <source> (was %1)</source>
        <translation> (war %1)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> by %1 on %2</source>
        <translation> von %1 am %2</translation>
    </message>
    <message>
        <source> by %1 on %2: %3</source>
        <translation> von %1 am %2: %3</translation>
    </message>
    <message>
        <source> by %1: %2</source>
        <translation> durch %1: %2</translation>
    </message>
    <message>
        <source> do</source>
        <translation> tun es</translation>
    </message>
    <message>
        <source> does</source>
        <translation> tut es</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> für %1</translation>
    </message>
    <message>
        <source> is in %1</source>
        <translation> ist in %1</translation>
    </message>
    <message>
        <source> is kept by DVC outside of git, so nobody can read it here</source>
        <translation> liegt mit DVC außerhalb von git, also kann sie hier niemand lesen</translation>
    </message>
    <message>
        <source> is named here and not at this commit</source>
        <translation> ist hier genannt und nicht bei diesem Commit</translation>
    </message>
    <message>
        <source> is no share of cases</source>
        <translation> ist kein Anteil von Fällen</translation>
    </message>
    <message>
        <source> of the last approved release, %1</source>
        <translation> dessen im zuletzt genehmigten Release, %1</translation>
    </message>
    <message>
        <source> on behalf of %1</source>
        <translation> im Namen von %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> under the new rule, too,</source>
        <translation> auch nach der neuen Regel</translation>
    </message>
    <message>
        <source> · %1 % may go wrong</source>
        <translation> · %1 % dürfen schiefgehen</translation>
    </message>
    <message>
        <source> · %1: %2 of %3 right</source>
        <comment>a year</comment>
        <translation> · %1: %2 von %3 richtig</translation>
    </message>
    <message>
        <source> · asks for its PIN</source>
        <translation> · fragt nach seiner PIN</translation>
    </message>
    <message>
        <source> · drawn: %1 of %2 points, each stretch&#x27;s highest and lowest</source>
        <translation> · gezeichnet: %1 von %2 Punkten, je Abschnitt der höchste und der niedrigste</translation>
    </message>
    <message>
        <source> · hollow: fewer than 30 cases or n not stated, not to be leaned on</source>
        <translation> · hohl: weniger als 30 Fälle oder n nicht genannt, nicht belastbar</translation>
    </message>
    <message>
        <source> · must be touched</source>
        <translation> · muss berührt werden</translation>
    </message>
    <message>
        <source> · on the dashed line both are equal</source>
        <translation> · auf der gestrichelten Linie ist beides gleich</translation>
    </message>
    <message>
        <source> · read at commit %1</source>
        <translation> · gelesen bei Commit %1</translation>
    </message>
    <message>
        <source> · retired: %1</source>
        <translation> · außer Dienst: %1</translation>
    </message>
    <message>
        <source> · the time for it is over; saying nothing is not agreeing</source>
        <translation> · die Frist dafür ist vorbei; Schweigen ist keine Zustimmung</translation>
    </message>
    <message>
        <source> · version %1</source>
        <translation> · Version %1</translation>
    </message>
    <message>
        <source> · worst group first</source>
        <translation> · schlechteste Gruppe zuerst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no usable number: &quot;%2&quot;</source>
        <translation>„%1“ enthält keine brauchbare Zahl: „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, outside what %3 can be as %4</source>
        <translation>„%1“ ist %2, außerhalb dessen, was %3 als %4 sein kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stated here, and %2</source>
        <translation>„%1“ steht hier, und %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stated here, but %2</source>
        <translation>„%1“ steht hier, aber %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
Record %2, log fingerprint now %3.</source>
        <translation>%1
Eintrag %2, Fingerabdruck des Protokolls jetzt %3.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>date, what</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1  [asks less than before]</source>
        <translation>%1  [verlangt weniger als bisher]</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % against the last approved release</source>
        <translation>%1 % gegenüber dem zuletzt genehmigten Release</translation>
    </message>
    <message>
        <source>%1 % of traffic</source>
        <translation>%1 % des Verkehrs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation>%1 %2 (war %3)</translation>
    </message>
    <message>
        <source>%1 %2 last approved</source>
        <translation>%1 %2 zuletzt genehmigt</translation>
    </message>
    <message>
        <source>%1 %2 this one</source>
        <translation>%1 %2 dieses</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, spoken and not signed, written down by %3: %4</source>
        <translation>%1 %2, gesprochen und nicht unterschrieben, festgehalten von %3: %4</translation>
    </message>
    <message>
        <source>%1 &#x27;%2&#x27; of %3</source>
        <translation>%1 „%2“ vom %3</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 more were not read, because they are so large. Their numbers are not judged.</source>
        <translation>%1 (%2) und %3 weitere wurden nicht gelesen, weil sie so groß sind. Über ihre Zahlen wird nicht geurteilt.</translation>
    </message>
    <message>
        <source>%1 (%2) is missing</source>
        <translation>%1 (%2) fehlt</translation>
    </message>
    <message>
        <source>%1 (%2) was not read, because it is so large. Its numbers are not judged.</source>
        <translation>%1 (%2) wurde nicht gelesen, weil sie so groß ist. Über ihre Zahlen wird nicht geurteilt.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (cannot be used: %2)</source>
        <translation>%1 (nicht verwendbar: %2)</translation>
    </message>
    <message>
        <source>%1 (contested)</source>
        <translation>%1 (umstritten)</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (fort)</translation>
    </message>
    <message>
        <source>%1 (last)</source>
        <translation>%1 (letztes)</translation>
    </message>
    <message>
        <source>%1 (misses)</source>
        <translation>%1 (verfehlt)</translation>
    </message>
    <message>
        <source>%1 (not supported)</source>
        <translation>%1 (nicht gestützt)</translation>
    </message>
    <message>
        <source>%1 (signature missing)</source>
        <translation>%1 (Unterschrift fehlt)</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 are allowed, but &#x27;%2&#x27; names nobody</source>
        <translation>%1 sind erlaubt, aber „%2“ nennt niemanden</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 as %2: %3. Meaning: %4</source>
        <comment>who, role, severity, meaning</comment>
        <translation>%1 als %2: %3. Bedeutung: %4</translation>
    </message>
    <message>
        <source>%1 asked nothing of this release</source>
        <translation>%1 verlangte von diesem Release nichts</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <translation>%1 von %2 am %3: %4</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 cannot be approved yet: %2</source>
        <translation>%1 kann noch nicht genehmigt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2</source>
        <translation>%1 lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>%1 changes what the model may do (%2)</source>
        <translation>%1 ändert, was das Modell darf (%2)</translation>
    </message>
    <message>
        <source>%1 clauses: %2 supported, %3 with a gap. What is here supports; whether it is enough, a person says.</source>
        <translation>%1 Klauseln: %2 gestützt, %3 mit Lücke. Was hier ist, stützt; ob es genügt, sagt ein Mensch.</translation>
    </message>
    <message>
        <source>%1 contributed</source>
        <translation>%1 hat mitgearbeitet</translation>
    </message>
    <message>
        <source>%1 contributed to it</source>
        <translation>%1 hat daran mitgearbeitet</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 Std</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 degraded, which is not what was expected</source>
        <translation>%1 verlief eingeschränkt, was nicht erwartet war</translation>
    </message>
    <message>
        <source>%1 degraded, which is not what was expected: %2</source>
        <translation>%1 verlief eingeschränkt, was nicht erwartet war: %2</translation>
    </message>
    <message>
        <source>%1 differ from the results</source>
        <translation>%1 weichen von den Ergebnissen ab</translation>
    </message>
    <message>
        <source>%1 differ from what is stated</source>
        <translation>%1 weichen vom Genannten ab</translation>
    </message>
    <message>
        <source>%1 different metrics decide</source>
        <translation>%1 verschiedene Messgrößen entscheiden</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <translation>%1 weicht ab: %2</translation>
    </message>
    <message>
        <source>%1 does not block</source>
        <translation>%1 hält nicht auf</translation>
    </message>
    <message>
        <source>%1 does not have these entries, as far as this computer knows.</source>
        <translation>%1 hat diese Einträge nicht, soweit dieser Rechner weiß.</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2</source>
        <translation>%1 hat die Rolle %2 nicht</translation>
    </message>
    <message>
        <source>%1 does not hold: %2</source>
        <translation>%1 ist nicht erfüllt: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it fails when over-optimised</source>
        <translation>%1 sagt nicht, wie sie versagt, wenn zu stark auf sie optimiert wird</translation>
    </message>
    <message>
        <source>%1 does not say which version it measured</source>
        <translation>%1 sagt nicht, welche Version gemessen wurde</translation>
    </message>
    <message>
        <source>%1 does not stand by consent: %2</source>
        <translation>%1 besteht nicht im gemeinsamen Einverständnis: %2</translation>
    </message>
    <message>
        <source>%1 entries are in %2. Give the file to somebody who sends it.</source>
        <translation>%1 Einträge liegen in %2. Geben Sie die Datei jemandem, der sie sendet.</translation>
    </message>
    <message>
        <source>%1 entries that you signed are on this computer only.</source>
        <translation>%1 von Ihnen unterschriebene Einträge liegen nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <translation>%1 Einträge, %2</translation>
    </message>
    <message>
        <source>%1 entries, each signed and joined; the start of the log is remembered here.</source>
        <translation>%1 Einträge, jeder signiert und verbunden; der Anfang des Protokolls ist hier vermerkt.</translation>
    </message>
    <message>
        <source>%1 entries: %2 counted, %3 refused and harmless, %4 wrong.</source>
        <translation>%1 Einträge: %2 gezählt, %3 zurückgewiesen und harmlos, %4 falsch.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 schlug fehl</translation>
    </message>
    <message>
        <source>%1 failed outright; expected: %2</source>
        <translation>%1 schlug ganz fehl; erwartet: %2</translation>
    </message>
    <message>
        <source>%1 failed, %2 not run</source>
        <translation>%1 fehlgeschlagen, %2 nicht gelaufen</translation>
    </message>
    <message>
        <source>%1 files are in %2. SHA-256 of the pack: %3</source>
        <translation>%1 Dateien liegen in %2. SHA-256 des Pakets: %3</translation>
    </message>
    <message>
        <source>%1 fills another required signature</source>
        <translation>%1 füllt eine andere erforderliche Unterschrift</translation>
    </message>
    <message>
        <source>%1 fills no required signature of %2, so there is nothing to seal</source>
        <translation>%1 füllt keine erforderliche Unterschrift von %2, also gibt es nichts zu verdecken</translation>
    </message>
    <message>
        <source>%1 fires at %2: %3</source>
        <translation>%1 schlägt an bei %2: %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 for re-evaluation on %2, %3 months after the approval of %4</source>
        <translation>zur Neubewertung %1 am %2, %3 Monate nach der Freigabe von %4</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 von außen</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std %2 Min</translation>
    </message>
    <message>
        <source>%1 has a log that this computer has never seen. It is in order; whether it is the right one, only somebody who knows can say: after taking it, compare its fingerprint with them.</source>
        <translation>%1 hat ein Protokoll, das dieser Rechner nie gesehen hat. Es ist in Ordnung; ob es das richtige ist, kann nur jemand sagen, der es kennt: Vergleichen Sie danach den Fingerabdruck mit ihm.</translation>
    </message>
    <message>
        <source>%1 has entries that this computer has not seen. They were checked.</source>
        <translation>%1 hat Einträge, die dieser Rechner nicht kennt. Sie wurden geprüft.</translation>
    </message>
    <message>
        <source>%1 has entries that this computer has not seen. They were checked. Read them before yours are sent.</source>
        <translation>%1 hat Einträge, die dieser Rechner nicht kennt. Sie wurden geprüft. Lesen Sie sie, bevor Ihre gesendet werden.</translation>
    </message>
    <message>
        <source>%1 has exercised %2 yet</source>
        <translation>%1 hat %2 bisher geübt</translation>
    </message>
    <message>
        <source>%1 has never exercised %2 here</source>
        <translation>%1 hat %2 hier noch nie geübt</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat keine Angabe zu: %2</translation>
    </message>
    <message>
        <source>%1 has no &#x27;%2&#x27;</source>
        <translation>%1 hat kein „%2“</translation>
    </message>
    <message>
        <source>%1 has no detector</source>
        <translation>%1 hat keinen Melder</translation>
    </message>
    <message>
        <source>%1 has no kill switch</source>
        <translation>%1 hat keinen Notausschalter</translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation>%1 hat keine Zuständigen</translation>
    </message>
    <message>
        <source>%1 has no result: %2</source>
        <translation>%1 hat kein Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 has not asked %2 to sign in their place</source>
        <translation>%1 hat %2 nicht gebeten, zu unterschreiben</translation>
    </message>
    <message>
        <source>%1 has the role %2, which the policy does not know</source>
        <translation>%1 hat die Rolle %2, die das Regelwerk nicht kennt</translation>
    </message>
    <message>
        <source>%1 has the role &#x27;%2&#x27;, which the policy does not know</source>
        <translation>%1 hat die Rolle „%2“, die das Regelwerk nicht kennt</translation>
    </message>
    <message>
        <source>%1 holds &#x27;%2&#x27;, which is not in the table</source>
        <translation>%1 enthält „%2“, das nicht in der Tabelle steht</translation>
    </message>
    <message>
        <source>%1 holds no sealed ballot about %2</source>
        <translation>%1 hat keine verdeckte Stimme zu %2</translation>
    </message>
    <message>
        <source>%1 holds several roles that fit: %2</source>
        <translation>%1 hat mehrere Rollen, die passen: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in service without a standing approval</source>
        <translation>%1 im Betrieb ohne geltende Freigabe</translation>
    </message>
    <message>
        <source>%1 invites %2 to the log of %3, at %4.</source>
        <translation>%1 lädt %2 zum Protokoll von %3 ein, unter %4.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2 in this log, not %3</source>
        <translation>%1 ist in diesem Protokoll %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 is a machine: it deposits facts and signs nothing else</source>
        <translation>%1 ist eine Maschine: sie hinterlegt Tatsachen und unterschreibt sonst nichts</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is decided: %2</source>
        <translation>%1 ist entschieden: %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is in use (%2) and no approval of it stands</source>
        <translation>%1 ist in Betrieb (%2) und keine Freigabe davon besteht</translation>
    </message>
    <message>
        <source>%1 is in use (%2) under an approval that no longer stands: %3</source>
        <translation>%1 ist in Betrieb (%2) unter einer Freigabe, die nicht mehr besteht: %3</translation>
    </message>
    <message>
        <source>%1 is invited to the log of %2, at %3.</source>
        <translation>%1 ist zum Protokoll von %2 eingeladen, unter %3.</translation>
    </message>
    <message>
        <source>%1 is missing: people lose roles, they are never removed</source>
        <translation>%1 fehlt: Personen verlieren Rollen, sie werden nie entfernt</translation>
    </message>
    <message>
        <source>%1 is named where causes are told</source>
        <translation>%1 ist genannt, wo von Ursachen die Rede ist</translation>
    </message>
    <message>
        <source>%1 is no group</source>
        <translation>%1 ist keine Gruppe</translation>
    </message>
    <message>
        <source>%1 is no kind of incident</source>
        <translation>%1 ist keine Art von Vorfall</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 ist keine Zeit</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is not in this release</source>
        <translation>%1 ist nicht in diesem Release</translation>
    </message>
    <message>
        <source>%1 is not listed under people and keys</source>
        <translation>%1 steht nicht unter Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>%1 is not on the agenda of the meeting of %2</source>
        <translation>%1 steht nicht auf der Tagesordnung der Sitzung vom %2</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>%1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 is to be discussed, not decided by consent</source>
        <translation>%1 soll besprochen, nicht im Einverständnis entschieden werden</translation>
    </message>
    <message>
        <source>%1 is to be judged again, %2 months after its approval</source>
        <translation>%1 ist neu zu beurteilen, %2 Monate nach der Freigabe</translation>
    </message>
    <message>
        <source>%1 is to be reviewed, or the reason renewed</source>
        <translation>%1 ist zu prüfen oder der Grund zu erneuern</translation>
    </message>
    <message>
        <source>%1 is under review already: what was live before the log began can only be marked before its first review</source>
        <translation>%1 ist schon in Prüfung: was vor Beginn des Protokolls im Einsatz war, lässt sich nur vor seiner ersten Prüfung verzeichnen</translation>
    </message>
    <message>
        <source>%1 joined two lines of the log</source>
        <translation>%1 führte zwei Stränge des Protokolls zusammen</translation>
    </message>
    <message>
        <source>%1 lies ahead, at %2: what has not happened yet stays empty</source>
        <translation>%1 liegt voraus, bei %2: was noch nicht geschehen ist, bleibt leer</translation>
    </message>
    <message>
        <source>%1 lines are no points: each needs time, metric and value</source>
        <translation>%1 Zeilen sind keine Punkte: jeder braucht Zeit, Messgröße und Wert</translation>
    </message>
    <message>
        <source>%1 lines came, %2 went.</source>
        <translation>%1 Zeilen kamen, %2 gingen.</translation>
    </message>
    <message>
        <source>%1 matches: %2</source>
        <translation>%1 stimmt: %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>vor %1 Monaten</translation>
    </message>
    <message>
        <source>%1 must be a mapping</source>
        <translation>%1 muss Schlüssel und Werte enthalten</translation>
    </message>
    <message>
        <source>%1 must be a principal of the roster</source>
        <translation>%1 muss ein Name aus Personen und Schlüsseln sein</translation>
    </message>
    <message>
        <source>%1 must look like 2026-11-21</source>
        <translation>%1 muss aussehen wie 2026-11-21</translation>
    </message>
    <message>
        <source>%1 must look like 2026-11-21T09:00:00Z</source>
        <translation>%1 muss aussehen wie 2026-11-21T09:00:00Z</translation>
    </message>
    <message>
        <source>%1 names no metric</source>
        <translation>%1 nennt keine Messgröße</translation>
    </message>
    <message>
        <source>%1 names no version of a model</source>
        <translation>%1 nennt keine Version eines Modells</translation>
    </message>
    <message>
        <source>%1 new entries</source>
        <translation>%1 neue Einträge</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <translation>%1 nicht genannt</translation>
    </message>
    <message>
        <source>%1 numbers of this file are of version %2, not of %3, and are left out</source>
        <translation>%1 Zahlen dieser Datei sind von Version %2, nicht von %3, und bleiben außen vor</translation>
    </message>
    <message>
        <source>%1 objections wait for an answer</source>
        <translation>%1 Einwände warten auf Antwort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 decisions were drawn; the workpaper is in %3.</source>
        <translation>%1 von %2 Entscheidungen wurden gezogen; das Arbeitspapier liegt in %3.</translation>
    </message>
    <message>
        <source>%1 of %2 model %3</source>
        <translation>%1 von %2 Modell %3</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%1 von %2 Modellen</translation>
    </message>
    <message>
        <source>%1 of %2 models %3</source>
        <translation>%1 von %2 Modellen %3</translation>
    </message>
    <message>
        <source>%1 of %2 models, those in review first</source>
        <translation>%1 von %2 Modellen, zuerst die in Prüfung</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 von %2 Zahlen</translation>
    </message>
    <message>
        <source>%1 of %2 required signatures are there.</source>
        <translation>%1 von %2 erforderlichen Unterschriften sind da.</translation>
    </message>
    <message>
        <source>%1 of %2 stages reported</source>
        <translation>%1 von %2 Stufen gemeldet</translation>
    </message>
    <message>
        <source>%1 of %2 test cases ended in an error of the provider and say nothing</source>
        <translation>%1 von %2 Testfällen endeten mit einem Fehler des Anbieters und sagen nichts</translation>
    </message>
    <message>
        <source>%1 of %2 tests as expected</source>
        <translation>%1 von %2 Proben wie erwartet</translation>
    </message>
    <message>
        <source>%1 of %2 tests of &quot;%3&quot; were skipped and say nothing</source>
        <translation>%1 von %2 Tests von „%3“ wurden übersprungen und sagen nichts</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <translation>%1 von %2 gültig</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3 · interval %4 · n %5 · %6 · %7</source>
        <translation>%1 von %2: %3 · Intervall %4 · n %5 · %6 · %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln action(s)</source>
        <translation><numerusform>%1 von %Ln Maßnahme</numerusform><numerusform>%1 von %Ln Maßnahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation><numerusform>%1 von %Ln Eintrag</numerusform><numerusform>%1 von %Ln Einträgen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incident(s)</source>
        <translation><numerusform>%1 von %Ln Vorfall</numerusform><numerusform>%1 von %Ln Vorfällen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objection(s) met an incident later. A person confirmed each link.</source>
        <translation><numerusform>Auf %1 von %n Einwand folgte ein Vorfall. Jede Verbindung hat ein Mensch bestätigt.</numerusform><numerusform>Auf %1 von %n Einwänden folgte ein Vorfall. Jede Verbindung hat ein Mensch bestätigt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objection(s) met an incident later: %2 right, %3 partly, %4 wrong, %5 cannot be said</source>
        <translation><numerusform>Auf %1 von %n Einwand folgte ein Vorfall: %2 richtig, %3 teilweise, %4 falsch, %5 nicht zu sagen</numerusform><numerusform>Auf %1 von %n Einwänden folgte ein Vorfall: %2 richtig, %3 teilweise, %4 falsch, %5 nicht zu sagen</numerusform></translation>
    </message>
    <message>
        <source>%1 of 7 days done; what is not stops nothing</source>
        <translation>%1 von 7 Tagen erledigt; was fehlt, hält nichts auf</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 am %2 von %3</translation>
    </message>
    <message>
        <source>%1 open · %2 raised no alarm</source>
        <translation>%1 offen · %2 ohne Alarm</translation>
    </message>
    <message>
        <source>%1 over the releases</source>
        <translation>%1 über die Releases</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 overdue, %2 of them high</source>
        <translation>%1 überfällig, %2 davon schwer</translation>
    </message>
    <message>
        <source>%1 passed this signature on in a circle: none of it counts</source>
        <translation>%1 haben diese Unterschrift im Kreis weitergegeben: nichts davon zählt</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 people, version %2 of people and keys</source>
        <translation>%1 Personen, Version %2 von Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 points go back in time and were put in order</source>
        <translation>%1 Punkte gehen in der Zeit zurück und wurden geordnet</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 records, each signed and joined, and the newest is the one named outside this computer.</source>
        <translation>%1 Einträge, jeder unterschrieben und verkettet; der neueste ist der, der außerhalb dieses Rechners genannt wurde.</translation>
    </message>
    <message>
        <source>%1 records, each signed and joined. Whether these are all, only an outside copy of the fingerprint can say.</source>
        <translation>%1 Einträge, jeder unterschrieben und verkettet. Ob das alle sind, kann nur ein Fingerabdruck von außen sagen.</translation>
    </message>
    <message>
        <source>%1 records, log %2, head %3</source>
        <translation>%1 Einträge, Protokoll %2, Stand %3</translation>
    </message>
    <message>
        <source>%1 releases in review</source>
        <translation>%1 Releases in Prüfung</translation>
    </message>
    <message>
        <source>%1 result files belong to no model: listed, never judged.</source>
        <translation>%1 Ergebnisdateien gehören zu keinem Modell: aufgeführt, nie beurteilt.</translation>
    </message>
    <message>
        <source>%1 result files that no model claims</source>
        <translation>%1 Ergebnisdateien, die kein Modell beansprucht</translation>
    </message>
    <message>
        <source>%1 scenarios were not run and are in no rate</source>
        <translation>%1 Szenarien liefen nicht und sind in keiner Quote</translation>
    </message>
    <message>
        <source>%1 signed as %2, which this tier does not ask</source>
        <translation>%1 unterschrieb als %2, was diese Risikostufe nicht verlangt</translation>
    </message>
    <message>
        <source>%1 signed record of kind %2, the last on %3</source>
        <translation>%1 unterschriebener Eintrag der Art %2, der letzte vom %3</translation>
    </message>
    <message>
        <source>%1 signed records are not sent yet</source>
        <translation>%1 unterschriebene Einträge sind noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 signed records of kind %2, the last on %3</source>
        <translation>%1 unterschriebene Einträge der Art %2, der letzte vom %3</translation>
    </message>
    <message>
        <source>%1 spoke for it, which is no signature</source>
        <translation>%1 hat dafür gesprochen, was keine Unterschrift ist</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht zweimal</translation>
    </message>
    <message>
        <source>%1 started this log: %2</source>
        <translation>%1 begann dieses Protokoll: %2</translation>
    </message>
    <message>
        <source>%1 stood aside from %2</source>
        <translation>%1 hielt sich heraus bei %2</translation>
    </message>
    <message>
        <source>%1 things wait for you</source>
        <translation>%1 Sachen warten auf Sie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln new entry(s) of the log</source>
        <translation><numerusform>%1 bis %2: %Ln neuer Eintrag im Protokoll</numerusform><numerusform>%1 bis %2: %Ln neue Einträge im Protokoll</numerusform></translation>
    </message>
    <message>
        <source>%1 up to %2 % for %3</source>
        <translation>%1 bis %2 % für %3</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>name of the policy</comment>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>%1 was exercised by %2 on %3: %4 seconds</source>
        <translation>%1 wurde von %2 am %3 geübt: %4 Sekunden</translation>
    </message>
    <message>
        <source>%1 was not judged</source>
        <translation>%1 wurde nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 was not loosened</source>
        <translation>%1 wurde nicht gelockert</translation>
    </message>
    <message>
        <source>%1 was not run on this version</source>
        <translation>%1 lief auf dieser Version nicht</translation>
    </message>
    <message>
        <source>%1 was retired: %2</source>
        <translation>%1 wurde zurückgezogen: %2</translation>
    </message>
    <message>
        <source>%1 was written, to be filled in and committed.</source>
        <translation>%1 wurde geschrieben; auszufüllen und einzuchecken.</translation>
    </message>
    <message>
        <source>%1 went as expected</source>
        <translation>%1 verlief wie erwartet</translation>
    </message>
    <message>
        <source>%1 who may have contributed</source>
        <translation>%1, auch wer beigetragen hat</translation>
    </message>
    <message>
        <source>%1 with the role %2%3 must approve it; %4</source>
        <translation>%1 mit der Rolle %2%3 muss zustimmen; %4</translation>
    </message>
    <message>
        <source>%1 without a result</source>
        <translation>%1 ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1 worked on %2 and cannot approve it</source>
        <translation>%1 hat an %2 mitgearbeitet und kann es nicht genehmigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>release, risk tier</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>%1 · log fingerprint %2</source>
        <translation>%1 · Fingerabdruck des Protokolls %2</translation>
    </message>
    <message>
        <source>%1 · no log</source>
        <translation>%1 · kein Protokoll</translation>
    </message>
    <message>
        <source>%1 · record %2 · log fingerprint %3</source>
        <translation>%1 · Eintrag %2 · Fingerabdruck des Protokolls %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>who signs</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>%1%2, and only a share of cases has a budget</source>
        <translation>%1%2, und nur ein Anteil von Fällen hat einen Spielraum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of a meeting, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, roles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>risk, kind of change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 days before</source>
        <translation>%1, %2 Tage davor</translation>
    </message>
    <message>
        <source>%1, %2, led by %3: %4, %5 to talk about</source>
        <comment>day, state, name, how many releases, how many of them</comment>
        <translation>%1, %2, geleitet von %3: %4, über %5 ist zu reden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who answered, how, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation><numerusform>%1, vor %n Tag</numerusform><numerusform>%1, vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <source>%1, a day before</source>
        <translation>%1, einen Tag davor</translation>
    </message>
    <message>
        <source>%1, and it failed</source>
        <translation>%1, und es misslang</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1, as %2, %3</source>
        <translation>%1, als %2, %3</translation>
    </message>
    <message>
        <source>%1, as %2, on %3</source>
        <translation>%1, als %2, am %3</translation>
    </message>
    <message>
        <source>%1, asked: %2</source>
        <translation>%1, gefragt: %2</translation>
    </message>
    <message>
        <source>%1, at most %2 are allowed</source>
        <translation>%1, höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>%1, at most %2 old</source>
        <translation>%1, höchstens %2 alt</translation>
    </message>
    <message>
        <source>%1, by claimed time</source>
        <translation>%1, nach angegebener Zeit</translation>
    </message>
    <message>
        <source>%1, computed from n</source>
        <translation>%1, aus n berechnet</translation>
    </message>
    <message>
        <source>%1, each person</source>
        <translation>%1, jede Person</translation>
    </message>
    <message>
        <source>%1, for %2 days</source>
        <translation>%1, für %2 Tage</translation>
    </message>
    <message>
        <source>%1, from outside, signed as %2</source>
        <translation>%1, von außerhalb, unterschrieben als %2</translation>
    </message>
    <message>
        <source>%1, in %2 seconds</source>
        <translation>%1, in %2 Sekunden</translation>
    </message>
    <message>
        <source>%1, in the future</source>
        <translation>%1, in der Zukunft</translation>
    </message>
    <message>
        <source>%1, last approved</source>
        <translation>%1, zuletzt genehmigt</translation>
    </message>
    <message>
        <source>%1, looked at by %2</source>
        <translation>%1, angesehen von %2</translation>
    </message>
    <message>
        <source>%1, more than %2 days ago</source>
        <translation>%1, vor mehr als %2 Tagen</translation>
    </message>
    <message>
        <source>%1, must be %2</source>
        <translation>%1, muss %2 sein</translation>
    </message>
    <message>
        <source>%1, not signed: %2</source>
        <translation>%1, nicht unterschrieben: %2</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, vorbei</translation>
    </message>
    <message>
        <source>%1, planned share %2</source>
        <translation>%1, geplanter Anteil %2</translation>
    </message>
    <message>
        <source>%1, points: %2</source>
        <translation>%1, Punkte: %2</translation>
    </message>
    <message>
        <source>%1, ran with %2</source>
        <translation>%1, lief mit %2</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1, liest %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, still counts: this tier keeps it when only %2 changed</source>
        <translation>%1, zählt noch: diese Risikostufe behält sie, wenn sich nur %2 geändert hat</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, version %2; to put another into force: %3 × %4</source>
        <translation>%1, Version %2; um ein anderes in Kraft zu setzen: %3 × %4</translation>
    </message>
    <message>
        <source>%1, warns only</source>
        <translation>%1, warnt nur</translation>
    </message>
    <message>
        <source>%1, who confirmed it, contributed to the release</source>
        <translation>%1 hat sie bestätigt und am Release mitgearbeitet</translation>
    </message>
    <message>
        <source>%1, with something not stated: why</source>
        <translation>%1, etwas ist nicht angegeben: warum</translation>
    </message>
    <message>
        <source>%1, worse than in %2 (was %3)</source>
        <translation>%1, schlechter als in %2 (war %3)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Left open by the meeting of %2</source>
        <translation>%1. Offen geblieben in der Sitzung vom %2</translation>
    </message>
    <message>
        <source>%1. You said “%2” in the meeting of %3</source>
        <translation>%1. In der Sitzung vom %3 sagten Sie „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>document, how strictly</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of signature, what the check found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version: outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (new)</source>
        <translation>%1: %2 (neu)</translation>
    </message>
    <message>
        <source>%1: %2 (was %3)</source>
        <translation>%1: %2 (war %3)</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 now</source>
        <translation>%1: %2 in %3, jetzt %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 as expected</source>
        <translation>%1: %2 von %3 wie erwartet</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>team, how many</comment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 overdue, %5 open for more than 90 days%6</source>
        <translation>%1: %2 von %3 erledigt, %4 überfällig, %5 länger als 90 Tage offen%6</translation>
    </message>
    <message>
        <source>%1: %2 right, %3 partly, %4 wrong, %5 cannot be said</source>
        <translation>%1: %2 richtig, %3 teilweise, %4 falsch, %5 nicht zu sagen</translation>
    </message>
    <message>
        <source>%1: %2 · interval %3 · n %4 · %5</source>
        <translation>%1: %2 · Intervall %3 · n %4 · %5</translation>
    </message>
    <message>
        <source>%1: %2 · n %3 · %4</source>
        <translation>%1: %2 · n %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2, points: %3</source>
        <translation>%1: %2, Punkte: %3</translation>
    </message>
    <message>
        <source>%1: %2, until %3, %4</source>
        <translation>%1: %2, bis %3, %4</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2. Confirmed by %3: %4</source>
        <comment>was right, what was said, who confirms, why</comment>
        <translation>%1: %2. Bestätigt von %3: %4</translation>
    </message>
    <message>
        <source>%1: %2. Expected: %3. Rolled back when: %4. Plays again by: %5</source>
        <translation>%1: %2. Erwartet: %3. Zurückgenommen wenn: %4. Wieder abzuspielen mit: %5</translation>
    </message>
    <message>
        <source>%1: %2. Set by %3</source>
        <translation>%1: %2. Gestellt von %3</translation>
    </message>
    <message>
        <source>%1: %2; this release alone would be %3</source>
        <translation>%1: %2; dieses Release allein wäre %3</translation>
    </message>
    <message>
        <source>%1: added, %2</source>
        <translation>%1: hinzugekommen, %2</translation>
    </message>
    <message>
        <source>%1: and a list</source>
        <translation>%1: und eine Liste</translation>
    </message>
    <message>
        <source>%1: canary against baseline</source>
        <translation>%1: Vorhut gegen Vergleich</translation>
    </message>
    <message>
        <source>%1: clauses of the regulations</source>
        <translation>%1: Klauseln der Regelwerke</translation>
    </message>
    <message>
        <source>%1: fails when %2</source>
        <translation>%1: versagt, wenn %2</translation>
    </message>
    <message>
        <source>%1: it reads back differently</source>
        <translation>%1: es liest sich anders zurück</translation>
    </message>
    <message>
        <source>%1: look again at &#x27;%2&#x27;</source>
        <translation>%1: „%2“ wieder ansehen</translation>
    </message>
    <message>
        <source>%1: no more (was %2)</source>
        <translation>%1: nicht mehr (war %2)</translation>
    </message>
    <message>
        <source>%1: nobody present could sign as %2</source>
        <translation>%1: niemand Anwesendes könnte als %2 unterschreiben</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: not revealed</source>
        <translation>%1: nicht aufgedeckt</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: entfernt, war %2</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>%1: supposed, not computed</source>
        <translation>%1: angenommen, nicht berechnet</translation>
    </message>
    <message>
        <source>%1: the budget is spent at %2 times its rate · %3</source>
        <translation>%1: Das Budget wird mit dem %2-Fachen verbraucht · %3</translation>
    </message>
    <message>
        <source>%1: the card does not say how it fails</source>
        <translation>%1: Die Karte sagt nicht, wie es versagt</translation>
    </message>
    <message>
        <source>%1: the check &#x27;%2&#x27; is skipped no longer</source>
        <translation>%1: die Prüfung „%2“ wird nicht mehr übersprungen</translation>
    </message>
    <message>
        <source>%1: the picture could not be made</source>
        <translation>%1: Das Bild konnte nicht gemacht werden</translation>
    </message>
    <message>
        <source>%1: what is released, and why</source>
        <translation>%1: was freigegeben ist, und warum</translation>
    </message>
    <message>
        <source>%1: why</source>
        <translation>%1: warum</translation>
    </message>
    <message>
        <source>%1: withdrawn, never revealed</source>
        <translation>%1: zurückgezogen, nie aufgedeckt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; changed since: %2</source>
        <translation>%1; seither geändert: %2</translation>
    </message>
    <message>
        <source>%1; it would change something for %2</source>
        <translation>%1; für %2 würde sich etwas ändern</translation>
    </message>
    <message>
        <source>%1; looked at by %2</source>
        <translation>%1; angesehen von %2</translation>
    </message>
    <message>
        <source>%1; the release check does not pass today</source>
        <translation>%1; die Freigabeprüfung wird heute nicht bestanden</translation>
    </message>
    <message>
        <source>%1; what you are sending speaks for it</source>
        <translation>%1; was Sie senden, spricht dafür</translation>
    </message>
    <message>
        <source>%1; what you are sending was signed before you knew</source>
        <translation>%1; was Sie senden, wurde unterschrieben, bevor Sie das wussten</translation>
    </message>
    <message>
        <source>%1it would no longer say what was shown</source>
        <translation>%1sie würde nicht mehr sagen, was gezeigt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation><numerusform>%Ln Maßnahme</numerusform><numerusform>%Ln Maßnahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation><numerusform>%Ln Unterschied</numerusform><numerusform>%Ln Unterschiede</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln Eintrag</numerusform><numerusform>%Ln Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), %1 past their day</source>
        <translation><numerusform>%Ln Eintrag, %1 überfällig</numerusform><numerusform>%Ln Einträge, %1 überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) bound, %1 opened by the signer before signing</source>
        <translation><numerusform>%Ln Datei gebunden, %1 vor der Unterschrift geöffnet</numerusform><numerusform>%Ln Dateien gebunden, %1 vor der Unterschrift geöffnet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation><numerusform>%Ln Vorfall</numerusform><numerusform>%Ln Vorfälle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s), %1 open</source>
        <translation><numerusform>%Ln Einwand, %1 offen</numerusform><numerusform>%Ln Einwände, %1 offen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the log</source>
        <translation><numerusform>%Ln Eintrag des Protokolls</numerusform><numerusform>%Ln Einträge des Protokolls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s), %1 past a day</source>
        <translation><numerusform>%n Freigabe, %1 über einen Termin hinaus</numerusform><numerusform>%n Freigaben, %1 über einen Termin hinaus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier objection(s) or condition(s) may have been about it; nobody has said so yet.</source>
        <translation><numerusform>%n früherer Einwand oder eine frühere Bedingung könnte es gemeint haben; gesagt hat es noch niemand.</numerusform><numerusform>%n frühere Einwände oder Bedingungen könnten es gemeint haben; gesagt hat es noch niemand.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s), %1 open; %2 raised no alarm</source>
        <translation><numerusform>%n Vorfall, %1 offen; %2 ohne Alarm</numerusform><numerusform>%n Vorfälle, %1 offen; %2 ohne Alarm</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 is/are there.</source>
        <translation><numerusform>%n von %1 ist da.</numerusform><numerusform>%n von %1 sind da.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the drills asked for is/are not current.</source>
        <translation><numerusform>%n der verlangten Übungen ist nicht aktuell.</numerusform><numerusform>%n der verlangten Übungen sind nicht aktuell.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation><numerusform>%n offener Einwand</numerusform><numerusform>%n offene Einwände</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pages are in %1. Look at each of them before you publish it.</source>
        <translation><numerusform>%n Seite liegt in %1. Sehen Sie sie an, bevor Sie sie veröffentlichen.</numerusform><numerusform>%n Seiten liegen in %1. Sehen Sie jede an, bevor Sie sie veröffentlichen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could still sign</source>
        <translation><numerusform>%n Person könnte noch unterschreiben</numerusform><numerusform>%n Personen könnten noch unterschreiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reported, %1 of them not covered by an approval</source>
        <translation><numerusform>%n Einsatzort gemeldet, %1 davon ohne geltende Freigabe</numerusform><numerusform>%n Einsatzorte gemeldet, %1 davon ohne geltende Freigabe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation><numerusform>%n Release</numerusform><numerusform>%n Releases</numerusform></translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Abwesend</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Answer it…</source>
        <translation>Be&amp;antworten…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;AussehenAussehen</translation>
    </message>
    <message>
        <source>&amp;Begin the meeting…</source>
        <translation>Sitzung &amp;beginnen…</translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation>&amp;Klauseln</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>Sitzung s&amp;chließen…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Entschei&amp;dung</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Nach unten</translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation>Ü&amp;bungen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Nach&amp;weise</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>&amp;Lücken</translation>
    </message>
    <message>
        <source>&amp;Judged again</source>
        <translation>&amp;Neu beurteilen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Weggelassen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Nobody objects: decide by consent…</source>
        <translation>&amp;Niemand widerspricht: ohne Aussprache entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Open the release</source>
        <translation>Release &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;People and keys</source>
        <translation>&amp;Personen und Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>&amp;Planen…</translation>
    </message>
    <message>
        <source>&amp;Presenter view</source>
        <translation>&amp;Projektoransicht</translation>
    </message>
    <message>
        <source>&amp;Put on record…</source>
        <translation>Fest&amp;halten…</translation>
    </message>
    <message>
        <source>&amp;Sign the minutes…</source>
        <translation>Niederschrift &amp;unterschreiben…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Unterschreiben…</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Teams</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitlauf</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Write down what was said…</source>
        <translation>&amp;Gesagtes aufschreiben…</translation>
    </message>
    <message>
        <source>&amp;Write the request to</source>
        <translation>Antrag &amp;schreiben nach</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; cannot be a %2</source>
        <translation>„%1“ kann kein %2 sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; cannot be judged on</source>
        <translation>an „%1“ lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; cannot name a scenario</source>
        <translation>„%1“ kann kein Szenario benennen</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; happened: %2, must be 0</source>
        <translation>„%1“ ist geschehen: %2, muss 0 sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; has no detector, so nothing measured it</source>
        <translation>„%1“ hat keinen Melder, also hat nichts es gemessen</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; has no number, so it is not known to be 0</source>
        <translation>„%1“ hat keine Zahl, also ist nicht bekannt, ob es 0 ist</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; in the lineage must be a text</source>
        <translation>„%1“ in der Herkunft muss ein Text sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is &#x27;%2&#x27;</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no action</source>
        <translation>„%1“ ist keine Handlung</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no category of scenarios</source>
        <translation>„%1“ ist keine Art von Szenarien</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no class of %2</source>
        <translation>„%1“ ist keine Klasse von %2</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no clause</source>
        <translation>„%1“ ist kein Abschnitt</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no comparison</source>
        <translation>„%1“ ist kein Vergleich</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no direction</source>
        <translation>„%1“ ist keine Richtung</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no length of time</source>
        <translation>„%1“ ist keine Zeitdauer</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no level</source>
        <translation>„%1“ ist keine Ebene</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no outcome of a scenario, so it counts as not run</source>
        <translation>„%1“ ist kein Ausgang eines Szenarios, also zählt es als nicht gelaufen</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no phase</source>
        <translation>„%1“ ist keine Phase</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no pointer</source>
        <translation>„%1“ ist kein Zeiger</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no severity</source>
        <translation>„%1“ ist keine Schwere</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no status of a decision</source>
        <translation>„%1“ ist kein Stand einer Entscheidung</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no way to fall back</source>
        <translation>„%1“ ist kein Rückfallweg</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no window</source>
        <translation>„%1“ ist kein Zeitraum</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is no word</source>
        <translation>„%1“ ist kein Wort</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is not a %2</source>
        <translation>„%1“ ist kein %2</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is not a path inside the repository</source>
        <translation>„%1“ ist kein Pfad im Repository</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is not a word this field may hold</source>
        <translation>„%1“ ist kein Wort, das dieses Feld enthalten darf</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is not in the table of kinds</source>
        <translation>„%1“ steht nicht in der Tabelle der Arten</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is not known under &#x27;%2&#x27;</source>
        <translation>„%1“ ist unter „%2“ nicht bekannt</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; is not one of %2: counted as the highest</source>
        <translation>„%1“ ist keines von %2: als das Höchste gezählt</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a date</source>
        <translation>„%1“ muss ein Datum sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a date or time</source>
        <translation>„%1“ muss ein Datum oder eine Zeit sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a mapping</source>
        <translation>„%1“ muss Schlüssel und Werte enthalten</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a number</source>
        <translation>„%1“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a number from %2 to %3</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a whole number from %2 to %3</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a whole number of days</source>
        <translation>„%1“ muss eine ganze Zahl von Tagen sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be a word of a-z, 0-9, &#x27;.&#x27;, &#x27;_&#x27; and &#x27;-&#x27;</source>
        <translation>„%1“ muss ein Wort aus a-z, 0-9, „.“, „_“ und „-“ sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be one line of text</source>
        <translation>„%1“ muss eine Zeile Text sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; puts a person in the place of a cause</source>
        <translation>„%1“ setzt eine Person an die Stelle einer Ursache</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; settles nothing</source>
        <translation>„%1“ legt nichts fest</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; stands twice in &#x27;%2&#x27;</source>
        <translation>„%1“ steht zweimal in „%2“</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; was measured: 0</source>
        <translation>„%1“ wurde gemessen: 0</translation>
    </message>
    <message>
        <source>&#x27;%1&#x27; was not measured: %2 (%3)</source>
        <translation>„%1“ wurde nicht gemessen: %2 (%3)</translation>
    </message>
    <message>
        <source>&#x27;as_of&#x27; must be a date</source>
        <translation>„as_of“ muss ein Datum sein</translation>
    </message>
    <message>
        <source>&#x27;at&#x27; begins at the root, with &#x27;/&#x27;</source>
        <translation>„at“ beginnt am Ursprung, mit „/“</translation>
    </message>
    <message>
        <source>&#x27;countersign: 0&#x27; was a draft of the format</source>
        <translation>„countersign: 0“ war ein Entwurf des Formats</translation>
    </message>
    <message>
        <source>&#x27;countersign: 0&#x27; was a draft of the format; no program reads its records any more</source>
        <translation>„countersign: 0“ war ein Entwurf des Formats; kein Programm liest seine Einträge mehr</translation>
    </message>
    <message>
        <source>&#x27;countersign: 0&#x27; was a draft of the format; this log cannot be read</source>
        <translation>„countersign: 0“ war ein Entwurf des Formats; dieses Protokoll lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&#x27;for&#x27; names nobody</source>
        <translation>„for“ nennt niemanden</translation>
    </message>
    <message>
        <source>&#x27;kind&#x27; is &#x27;%1&#x27;</source>
        <translation>„kind“ ist „%1“</translation>
    </message>
    <message>
        <source>&#x27;min_n&#x27; must be a whole number above 0</source>
        <translation>„min_n“ muss eine ganze Zahl über 0 sein</translation>
    </message>
    <message>
        <source>&#x27;previous_sha256&#x27; must name the version before this one</source>
        <translation>„previous_sha256“ muss die Version davor nennen</translation>
    </message>
    <message>
        <source>&#x27;require&#x27; names no signature</source>
        <translation>„require“ nennt keine Unterschrift</translation>
    </message>
    <message>
        <source>&#x27;share&#x27; must be a percentage</source>
        <translation>„share“ muss ein Prozentwert sein</translation>
    </message>
    <message>
        <source>&#x27;soak&#x27; must be a length of time</source>
        <translation>„soak“ muss eine Zeitdauer sein</translation>
    </message>
    <message>
        <source>&#x27;trained_until&#x27; must be a date</source>
        <translation>„trained_until“ muss ein Datum sein</translation>
    </message>
    <message>
        <source>&#x27;warn&#x27; compares with %1, the target with %2</source>
        <translation>„warn“ vergleicht mit %1, das Ziel mit %2</translation>
    </message>
    <message>
        <source>, %1 blocked</source>
        <translation>, %1 gesperrt</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, %1 überfällig</translation>
    </message>
    <message>
        <source>, at least %1 because %2</source>
        <translation>, mindestens %1, weil %2</translation>
    </message>
    <message>
        <source>, at most %1 days old</source>
        <translation>, höchstens %1 Tage alt</translation>
    </message>
    <message>
        <source>, being checked</source>
        <translation>, wird geprüft</translation>
    </message>
    <message>
        <source>, close to its limit: better %1</source>
        <translation>, nahe an der Grenze: besser %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>, fingerprint: %1</source>
        <translation>, Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>, for nobody counts who is given a role by it</source>
        <translation>, denn niemand zählt, wer dadurch eine Rolle bekommt</translation>
    </message>
    <message>
        <source>, from outside the organisation</source>
        <translation>, von außerhalb der Organisation</translation>
    </message>
    <message>
        <source>, guarded by %1</source>
        <translation>, bewacht durch %1</translation>
    </message>
    <message>
        <source>, held by the agent</source>
        <translation>, im Agenten</translation>
    </message>
    <message>
        <source>, no </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, owner %1</source>
        <translation>, zuständig %1</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>, Startwert %1</translation>
    </message>
    <message>
        <source>, soak %1</source>
        <translation>, Haltezeit %1</translation>
    </message>
    <message numerus="yes">
        <source>, the oldest open for %n day(s)</source>
        <translation><numerusform>, die älteste seit %n Tag offen</numerusform><numerusform>, die älteste seit %n Tagen offen</numerusform></translation>
    </message>
    <message>
        <source>--commander WHO</source>
        <translation>--commander WHO</translation>
    </message>
    <message>
        <source>--seed audit-2026</source>
        <translation>--seed audit-2026</translation>
    </message>
    <message>
        <source>--size 5</source>
        <translation>--size 5</translation>
    </message>
    <message>
        <source>--what-if %1</source>
        <translation>--what-if %1</translation>
    </message>
    <message>
        <source>--what-if %1= says nothing</source>
        <translation>--what-if %1= sagt nichts</translation>
    </message>
    <message>
        <source>--what-if %1=%2</source>
        <translation>--what-if %1=%2</translation>
    </message>
    <message>
        <source>--what-if join=%1</source>
        <translation>--what-if join=%1</translation>
    </message>
    <message>
        <source>--whole writes the whole log</source>
        <translation>--whole schreibt das ganze Protokoll</translation>
    </message>
    <message>
        <source>1  What lies here</source>
        <translation>1  Was hier liegt</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 neuer Eintrag</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 release in review</source>
        <translation>1 Release in Prüfung</translation>
    </message>
    <message>
        <source>1 signed record is not sent yet</source>
        <translation>1 unterschriebener Eintrag ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>1 thing waits for you</source>
        <translation>1 Sache wartet auf Sie</translation>
    </message>
    <message>
        <source>2  Who must sign</source>
        <translation>2  Wer unterschreiben muss</translation>
    </message>
    <message>
        <source>3  Who starts</source>
        <translation>3  Wer beginnt</translation>
    </message>
    <message>
        <source>; %1 may</source>
        <translation>; es darf %1</translation>
    </message>
    <message>
        <source>; %1 of them changed since</source>
        <translation>; %1 davon seither geändert</translation>
    </message>
    <message>
        <source>; CODEOWNERS names %1</source>
        <translation>; CODEOWNERS nennt %1</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; und %1 weitere</translation>
    </message>
    <message>
        <source>; changed after the results were known</source>
        <translation>; geändert, nachdem die Ergebnisse bekannt waren</translation>
    </message>
    <message>
        <source>; checked: %1</source>
        <translation>; geprüft: %1</translation>
    </message>
    <message>
        <source>; decided over by %1, as %2: %3</source>
        <translation>; darüber entschieden hat %1, als %2: %3</translation>
    </message>
    <message>
        <source>; due %1</source>
        <translation>; fällig %1</translation>
    </message>
    <message>
        <source>; last on %1: %2 s</source>
        <translation>; zuletzt am %1: %2 s</translation>
    </message>
    <message>
        <source>; let through by an emergency release</source>
        <translation>; durch eine Notfreigabe durchgelassen</translation>
    </message>
    <message>
        <source>; lowered%1</source>
        <translation>; gesenkt%1</translation>
    </message>
    <message>
        <source>; nearest: %1</source>
        <translation>; am nächsten: %1</translation>
    </message>
    <message>
        <source>; never done</source>
        <translation>; noch nie gemacht</translation>
    </message>
    <message>
        <source>; nobody else may</source>
        <translation>; niemand sonst darf es</translation>
    </message>
    <message>
        <source>; only %1 may decide over it</source>
        <translation>; nur %1 darf darüber hinweg entscheiden</translation>
    </message>
    <message>
        <source>; owner %1</source>
        <translation>; zuständig %1</translation>
    </message>
    <message>
        <source>; seen by %1</source>
        <translation>; erkannt durch %1</translation>
    </message>
    <message>
        <source>; skipped until %1 by %2, owner %3: %4</source>
        <translation>; übersprungen bis %1 von %2, zuständig %3: %4</translation>
    </message>
    <message>
        <source>; skipping it, signed by %1, does not count: %2</source>
        <translation>; das Überspringen, unterschrieben von %1, zählt nicht: %2</translation>
    </message>
    <message>
        <source>; switched off by %1</source>
        <translation>; abgeschaltet durch %1</translation>
    </message>
    <message>
        <source>; that approval %1</source>
        <translation>; diese Freigabe %1</translation>
    </message>
    <message>
        <source>; the emergency release asked for by %1 does not count: %2</source>
        <translation>; die Notfreigabe, um die %1 bat, zählt nicht: %2</translation>
    </message>
    <message>
        <source>; the signature of %1 no longer counts: %2</source>
        <translation>; die Unterschrift von %1 zählt nicht mehr: %2</translation>
    </message>
    <message>
        <source>; to be looked at again on %1</source>
        <translation>; wieder anzusehen am %1</translation>
    </message>
    <message>
        <source>; to be looked at again since %1</source>
        <translation>; wieder anzusehen seit %1</translation>
    </message>
    <message>
        <source>A %1 is about no single release</source>
        <translation>Ein Eintrag %1 gilt keinem einzelnen Release</translation>
    </message>
    <message>
        <source>A %1 is not closed without a post-mortem</source>
        <translation>Ein %1 wird nicht ohne Nachbetrachtung abgeschlossen</translation>
    </message>
    <message>
        <source>A %1 is not closed without naming who led it</source>
        <translation>Ein %1 wird nicht abgeschlossen, ohne zu nennen, wer ihn leitete</translation>
    </message>
    <message>
        <source>A ballot says why</source>
        <translation>Eine Stimme sagt, warum</translation>
    </message>
    <message>
        <source>A checkpoint from outside</source>
        <translation>Ein Prüfstand von außen</translation>
    </message>
    <message>
        <source>A concern: decide knowing it</source>
        <translation>Bedenken: bei der Entscheidung zu wissen</translation>
    </message>
    <message>
        <source>A condition you own: %1</source>
        <translation>Eine Auflage in Ihrer Hand: %1</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Ein Datum…</translation>
    </message>
    <message>
        <source>A day like 2026-12-01. It ends nothing by itself.</source>
        <translation>Ein Tag wie 2026-12-01. Von selbst endet damit nichts.</translation>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation>Eine Entscheidung braucht ihre Begründung</translation>
    </message>
    <message>
        <source>A few per cent of the traffic first, with a limit at which it stops. The release check runs in CI: templates/ci has the files.</source>
        <translation>Zuerst wenige Prozent des Verkehrs, mit einer Grenze, an der Schluss ist. Die Freigabeprüfung läuft in der CI: Die Dateien liegen in templates/ci.</translation>
    </message>
    <message>
        <source>A file of policy tests</source>
        <translation>Eine Datei mit Proben der Regeln</translation>
    </message>
    <message>
        <source>A file of your own: %1</source>
        <translation>Eine eigene Datei: %1</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Eine eigene Datei…</translation>
    </message>
    <message>
        <source>A file that somebody gave you</source>
        <translation>Eine Datei, die Ihnen jemand gab</translation>
    </message>
    <message>
        <source>A file that steers the judgement changed since %1</source>
        <translation>Eine Datei, die das Urteil steuert, hat sich seit %1 geändert</translation>
    </message>
    <message>
        <source>A file, a result, a commit, a link. You say that you looked at it.</source>
        <translation>Eine Datei, ein Ergebnis, ein Commit, ein Verweis. Sie sagen damit, dass Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>A folder with a README.md or MODEL_CARD.md that begins with a model card&#x27;s front matter is a model; countersign.yaml can say where else to look.</source>
        <translation>Ein Ordner mit README.md oder MODEL_CARD.md, die wie eine Modellkarte beginnt, ist ein Modell; countersign.yaml kann sagen, wo sonst zu suchen ist.</translation>
    </message>
    <message>
        <source>A folder with a git repository</source>
        <translation>Ein Ordner mit einem git-Repository</translation>
    </message>
    <message>
        <source>A git repository with model cards, or a stick. Reading needs no key and changes nothing.</source>
        <translation>Ein Git-Repository mit Modellkarten, oder ein Stick. Lesen braucht keinen Schlüssel und ändert nichts.</translation>
    </message>
    <message>
        <source>A key nobody here is known by</source>
        <translation>Ein Schlüssel, den hier niemand kennt</translation>
    </message>
    <message>
        <source>A meeting has a day</source>
        <translation>Eine Sitzung hat einen Tag</translation>
    </message>
    <message>
        <source>A meeting is due: %1</source>
        <translation>Eine Sitzung ist fällig: %1</translation>
    </message>
    <message>
        <source>A metric of the model-index has no type or value</source>
        <translation>Eine Messgröße im model-index hat keinen Typ oder Wert</translation>
    </message>
    <message>
        <source>A metric&#x27;s value must be a number</source>
        <translation>Der Wert einer Messgröße muss eine Zahl sein</translation>
    </message>
    <message>
        <source>A model is always the same as itself</source>
        <translation>Ein Modell ist immer dasselbe wie es selbst</translation>
    </message>
    <message>
        <source>A model is asked things nobody trained it for. Say what is checked before and after it, and measure how often that says no.</source>
        <translation>Ein Modell wird nach Dingen gefragt, für die niemand es trainiert hat. Sagen Sie, was davor und danach geprüft wird, und messen Sie, wie oft das Nein sagt.</translation>
    </message>
    <message>
        <source>A new folder for your copy</source>
        <translation>Ein neuer Ordner für Ihre Kopie</translation>
    </message>
    <message>
        <source>A number that does not name its version proves nothing about the version you want to release. Log the version with every request.</source>
        <translation>Eine Zahl ohne Version beweist nichts über die Version, die freigegeben werden soll. Schreiben Sie die Version zu jeder Anfrage ins Protokoll des Betriebs.</translation>
    </message>
    <message>
        <source>A pack holds plain files only</source>
        <translation>Ein Paket enthält nur einfache Dateien</translation>
    </message>
    <message>
        <source>A pack needs the whole log (%1)</source>
        <translation>Ein Paket braucht das ganze Protokoll (%1)</translation>
    </message>
    <message>
        <source>A pattern that begins with &#x27;!&#x27; has no meaning here</source>
        <translation>Ein Muster, das mit „!“ beginnt, hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>A policy file</source>
        <translation>Eine Regeldatei</translation>
    </message>
    <message>
        <source>A question about the papers</source>
        <translation>Eine Frage zu den Unterlagen</translation>
    </message>
    <message>
        <source>A range is written OLD..NEW</source>
        <translation>Ein Bereich wird OLD..NEW geschrieben</translation>
    </message>
    <message>
        <source>A reason is required</source>
        <translation>Eine Begründung ist nötig</translation>
    </message>
    <message>
        <source>A reason is required on every signature</source>
        <translation>Zu jeder Unterschrift gehört eine Begründung</translation>
    </message>
    <message>
        <source>A record is not in the log&#x27;s tree</source>
        <translation>Ein Eintrag ist nicht im Baum des Protokolls</translation>
    </message>
    <message>
        <source>A record of kind %1 cannot be taken back</source>
        <translation>Ein Eintrag der Art %1 lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>A remote-tracking branch cannot be exchanged</source>
        <translation>Ein Zweig, der einer Gegenstelle folgt, lässt sich nicht austauschen</translation>
    </message>
    <message>
        <source>A request is signed with an SSH key</source>
        <translation>Ein Antrag wird mit einem SSH-Schlüssel unterschrieben</translation>
    </message>
    <message>
        <source>A request to join</source>
        <translation>Ein Antrag auf Aufnahme</translation>
    </message>
    <message>
        <source>A result of the model-index names no dataset with type and name, so the Hub drops the whole index</source>
        <translation>Ein Ergebnis im model-index nennt keinen Datensatz mit Typ und Name, also verwirft der Hub den ganzen Index</translation>
    </message>
    <message>
        <source>A result of the model-index names no task type</source>
        <translation>Ein Ergebnis im model-index nennt keine Art der Aufgabe</translation>
    </message>
    <message>
        <source>A review of exactly this evidence was opened</source>
        <translation>Eine Prüfung genau dieser Nachweise wurde eröffnet</translation>
    </message>
    <message>
        <source>A run of %1 does not say of which version</source>
        <translation>Ein Lauf von %1 sagt nicht, auf welcher Version</translation>
    </message>
    <message>
        <source>A scenario about: %1</source>
        <translation>Ein Szenario zu: %1</translation>
    </message>
    <message>
        <source>A scenario covers it…</source>
        <translation>Ein Szenario deckt es ab…</translation>
    </message>
    <message>
        <source>A scenario covers: %1</source>
        <translation>Ein Szenario deckt ab: %1</translation>
    </message>
    <message>
        <source>A sealed ballot about %1 was cast</source>
        <translation>Eine verdeckte Stimme zu %1 wurde abgegeben</translation>
    </message>
    <message>
        <source>A seed is one line of text</source>
        <translation>Ein Startwert ist eine Zeile Text</translation>
    </message>
    <message>
        <source>A short name for it, like new-supplier-codes</source>
        <translation>Ein kurzer Name dafür, wie new-supplier-codes</translation>
    </message>
    <message>
        <source>A small file that says how the log stands now. Whoever has it can prove later that nothing was taken out.</source>
        <translation>Eine kleine Datei, die sagt, wie das Protokoll jetzt steht. Wer sie hat, kann später beweisen, dass nichts entfernt wurde.</translation>
    </message>
    <message>
        <source>A stick or a folder that others read</source>
        <translation>Ein Stick oder ein Ordner, den andere lesen</translation>
    </message>
    <message>
        <source>A table of %1 rows is taken for data, not for metrics</source>
        <translation>Eine Tabelle mit %1 Zeilen gilt als Daten, nicht als Messgrößen</translation>
    </message>
    <message>
        <source>A yes alone says nothing here: %1</source>
        <translation>Ein Ja allein sagt hier nichts: %1</translation>
    </message>
    <message>
        <source>A yes alone says nothing here: say what shows it.</source>
        <translation>Ein Ja allein sagt hier nichts: Schreiben Sie, was es zeigt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>About %1, tier %2, evidence %3.</source>
        <translation>Über %1, Risikostufe %2, Nachweise %3.</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>Zur gewählten Prüfung</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Enthält sich</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Actions by team: %1</source>
        <translation>Maßnahmen je Team: %1</translation>
    </message>
    <message>
        <source>Actions that follow from it</source>
        <translation>Maßnahmen, die daraus folgen</translation>
    </message>
    <message>
        <source>Actions: %1 of %2 done</source>
        <translation>Maßnahmen: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Unterschrift hinzufügen</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Alternative hinzufügen</translation>
    </message>
    <message>
        <source>Add several together</source>
        <translation>Mehrere zusammen hinzufügen</translation>
    </message>
    <message>
        <source>Add “one of several”</source>
        <translation>„Eine von mehreren“ hinzufügen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After the %1: %2</source>
        <translation>Nach dem Vorfall %1: %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Agreed with: %1</source>
        <translation>Einverstanden mit: %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarmierung</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>All dashboards</source>
        <translation>Alle Übersichten</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>All measured numbers</source>
        <translation>Alle gemessenen Zahlen</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Freigaben</translation>
    </message>
    <message>
        <source>All required signatures are there.</source>
        <translation>Alle erforderlichen Unterschriften sind da.</translation>
    </message>
    <message>
        <source>All required signatures are there: %1</source>
        <translation>Alle erforderlichen Unterschriften sind da: %1</translation>
    </message>
    <message>
        <source>Also reviewed</source>
        <translation>Außerdem geprüft</translation>
    </message>
    <message>
        <source>Alternatives considered</source>
        <translation>Erwogene Alternativen</translation>
    </message>
    <message>
        <source>An action has no %1</source>
        <translation>Einer Maßnahme fehlt: %1</translation>
    </message>
    <message>
        <source>An action, as it is said</source>
        <translation>Eine Maßnahme, wie sie gesagt wird</translation>
    </message>
    <message>
        <source>An afternoon of colleagues who try to make it fail finds what no average shows. What they find becomes a scenario that every later release must pass.</source>
        <translation>Ein Nachmittag, an dem Kolleginnen und Kollegen es zum Scheitern bringen wollen, findet, was kein Durchschnitt zeigt. Was sie finden, wird ein Szenario, das jede spätere Freigabe bestehen muss.</translation>
    </message>
    <message>
        <source>An answer needs a text</source>
        <translation>Eine Antwort braucht einen Text</translation>
    </message>
    <message>
        <source>An approval with conditions needs a condition</source>
        <translation>Eine Freigabe mit Auflagen braucht eine Auflage</translation>
    </message>
    <message>
        <source>An entry of &#x27;%1&#x27; must be a text</source>
        <translation>Ein Eintrag von „%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>An entry of the log does not count, %1</source>
        <translation>Ein Eintrag des Protokolls zählt nicht, %1</translation>
    </message>
    <message>
        <source>An entry of the log must not be there as it is, %1</source>
        <translation>Ein Eintrag des Protokolls darf so nicht da sein, %1</translation>
    </message>
    <message>
        <source>An objection waits for an answer</source>
        <translation>Ein Einwand wartet auf Antwort</translation>
    </message>
    <message>
        <source>An objection: answer it in writing first</source>
        <translation>Einwand: erst schriftlich zu beantworten</translation>
    </message>
    <message>
        <source>Another key file…</source>
        <translation>Andere Schlüsseldatei…</translation>
    </message>
    <message>
        <source>Another risk tier: %1</source>
        <translation>Andere Risikostufe: %1</translation>
    </message>
    <message>
        <source>Another risk tier…</source>
        <translation>Andere Risikostufe…</translation>
    </message>
    <message>
        <source>Another version was put into force meanwhile</source>
        <translation>Inzwischen wurde eine andere Version in Kraft gesetzt</translation>
    </message>
    <message>
        <source>Another word, model: or before: finds older ones</source>
        <translation>Ein weiteres Wort, model: oder before: findet ältere</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer an item…</source>
        <translation>Einen Punkt beantworten…</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>Auf einen Einwand antworten</translation>
    </message>
    <message>
        <source>Answer this objection…</source>
        <translation>Auf diesen Einwand antworten…</translation>
    </message>
    <message>
        <source>Answer this question, signed</source>
        <translation>Diese Frage beantworten, unterschrieben</translation>
    </message>
    <message>
        <source>Anybody, within %1 days</source>
        <translation>Irgendjemand, binnen %1 Tagen</translation>
    </message>
    <message>
        <source>Anything. Until the log is in order, no release is shown as approved and nothing can be signed.</source>
        <translation>Nichts. Solange das Protokoll nicht in Ordnung ist, gilt kein Release als genehmigt, und nichts kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Appearance: as the desktop</source>
        <translation>Aussehen: wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Appearance: high contrast, dark</source>
        <translation>Aussehen: starker Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Appearance: high contrast, light</source>
        <translation>Aussehen: starker Kontrast, hell</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Approval ends</source>
        <translation>Freigabe endet</translation>
    </message>
    <message>
        <source>Approval ends on</source>
        <translation>Freigabe endet am</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Approve %1 as %2</source>
        <translation>%1 als %2 genehmigen</translation>
    </message>
    <message>
        <source>Approve the proposal</source>
        <translation>Dem Vorschlag zustimmen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Zugestimmt: %1</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Genehmigt am %1</translation>
    </message>
    <message>
        <source>Approved under conditions on %1</source>
        <translation>Unter Bedingungen genehmigt am %1</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Approves with conditions</source>
        <translation>Stimmt mit Auflagen zu</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Zustimmen…</translation>
    </message>
    <message>
        <source>Are model and data named with their digests?</source>
        <translation>Sind Modell und Daten mit ihren Prüfsummen genannt?</translation>
    </message>
    <message>
        <source>Are the documents of this tier there, complete and looked at lately?</source>
        <translation>Sind die Dokumente dieser Risikostufe da, vollständig und kürzlich durchgesehen?</translation>
    </message>
    <message>
        <source>Are the files that steer the judgement those of the last approved release?</source>
        <translation>Sind die Dateien, die das Urteil lenken, die der zuletzt genehmigten Freigabe?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>As in the scenario file that lies in the model&#x27;s folder and is committed. “Write a file” makes one to fill in.</source>
        <translation>Wie in der Szenariodatei, die im Ordner des Modells liegt und committet ist. „Eine Datei schreiben“ legt eine zum Ausfüllen an.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Zur Zeit</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>Stand %1. %2</translation>
    </message>
    <message>
        <source>As of a decision, a tag or a date</source>
        <translation>Zur Zeit einer Entscheidung, eines Tags oder eines Datums</translation>
    </message>
    <message>
        <source>As of when</source>
        <translation>Zu welcher Zeit</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>Zur Zeit: jetzt</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>As&amp;k about the papers…</source>
        <translation>Zu den Unterlagen &amp;fragen…</translation>
    </message>
    <message>
        <source>Ask about the papers</source>
        <translation>Zu den Unterlagen fragen</translation>
    </message>
    <message>
        <source>Ask for more when this changes</source>
        <translation>Mehr verlangen, wenn sich dies ändert</translation>
    </message>
    <message>
        <source>Ask for more when…</source>
        <translation>Mehr verlangen, wenn…</translation>
    </message>
    <message>
        <source>Ask the other copy</source>
        <translation>Die andere Kopie fragen</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt durch</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Asking the other copy</source>
        <translation>Die andere Kopie wird gefragt</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>At &amp;first</source>
        <translation>Am &amp;Anfang</translation>
    </message>
    <message>
        <source>At least half of its files are those of %1, which is no longer there; nobody has said whether it is the same model</source>
        <translation>Mindestens die Hälfte der Dateien sind die von %1, das es nicht mehr gibt; niemand hat gesagt, ob es dasselbe Modell ist</translation>
    </message>
    <message>
        <source>At least, for %1 = %2</source>
        <translation>Mindestens, bei %1 = %2</translation>
    </message>
    <message>
        <source>At most %1 decisions of each risk, drawn by a seed: the same seed draws the same again.</source>
        <translation>Höchstens %1 Entscheidungen je Risiko, durch ein Startwort gezogen: Dasselbe Wort zieht wieder dieselben.</translation>
    </message>
    <message>
        <source>At most so much of the traffic</source>
        <translation>Höchstens so viel der Anfragen</translation>
    </message>
    <message>
        <source>Attack it once, and talk about what you found</source>
        <translation>Greifen Sie es einmal an, und sprechen Sie über das Gefundene</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Auditing the record</source>
        <translation>Das Protokoll prüfen</translation>
    </message>
    <message>
        <source>Back to my signature</source>
        <translation>Zurück zu meiner Unterschrift</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Back to version</source>
        <translation>Zurück zu Version</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Zurück zu dem, was gilt</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Becomes permanent</source>
        <translation>Wird dauerhaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before a merge: what the author can mend. For the decision: also signatures and answers. For the release: also a live approval.</source>
        <translation>Vor dem Einfügen: was die Autoren beheben können. Für die Entscheidung: auch Unterschriften und Antworten. Für die Freigabe: auch eine geltende Genehmigung.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Being put into words…</source>
        <translation>Wird in Worte gefasst…</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Block from today</source>
        <translation>Ab heute aufhalten</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Both sides have new records, and their union must be signed. %1</source>
        <translation>Beide Seiten haben neue Einträge, und ihre Zusammenführung muss unterschrieben werden. %1</translation>
    </message>
    <message>
        <source>Both sides have new records; their union must be signed, and there is no key</source>
        <translation>Beide Seiten haben neue Einträge; ihre Zusammenführung muss unterschrieben werden, und es gibt keinen Schlüssel</translation>
    </message>
    <message>
        <source>Bound evidence is not here: %1</source>
        <translation>Festgehaltene Nachweise sind nicht da: %1</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Branch %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Budget von %1</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Verbrauchsrate</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By consent, with nothing open: %1. Does anybody object?</source>
        <translation>Ohne Aussprache, nichts offen: %1. Hat jemand etwas dagegen?</translation>
    </message>
    <message>
        <source>By its own classification this release is %1; no record makes it less</source>
        <translation>Nach seiner eigenen Einstufung ist dieses Release %1; kein Eintrag macht es geringer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>C&amp;hange the policy</source>
        <translation>Regeln ä&amp;ndern</translation>
    </message>
    <message>
        <source>CONTRIBUTORS_DIFFER: the source names %1 as a contributor, the record that opened the review does not</source>
        <translation>CONTRIBUTORS_DIFFER: Die Quelle nennt %1 unter den Beitragenden, der Eintrag, der die Prüfung eröffnete, nicht</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration of %1</source>
        <translation>Kalibrierung von %1</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Traf ein</translation>
    </message>
    <message>
        <source>Can every file be read as what it claims to be?</source>
        <translation>Lässt sich jede Datei als das lesen, was sie zu sein behauptet?</translation>
    </message>
    <message>
        <source>Can every scenario be played again, and is every run tied to a version?</source>
        <translation>Lässt sich jedes Szenario wiederholen, und gehört jeder Lauf zu einer Version?</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>Vorhut: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Änder&amp;ungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Eine Maßnahme ändern</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Changed since it was decided: %1</source>
        <translation>Seit der Entscheidung geändert: %1</translation>
    </message>
    <message>
        <source>Changed while you were writing:
%1
What you wrote is kept. Look again at what will be signed.</source>
        <translation>Während Sie schrieben, hat sich geändert:
%1
Ihr Text ist aufbewahrt. Sehen Sie noch einmal an, was unterschrieben wird.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart with table</source>
        <translation>Diagramm mit Tabelle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check inputs while it runs, and count what is refused</source>
        <translation>Eingaben im Betrieb prüfen und zählen, was abgewiesen wird</translation>
    </message>
    <message>
        <source>Check the log again</source>
        <translation>Das Protokoll noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking records</source>
        <translation>Einträge werden geprüft</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Unterschriften werden geprüft</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>Checking the release</source>
        <translation>Das Release wird geprüft</translation>
    </message>
    <message>
        <source>Checking the releases</source>
        <translation>Die Releases werden geprüft</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Checklist of a renewal</source>
        <translation>Prüfliste für eine Erneuerung</translation>
    </message>
    <message>
        <source>Choose a cell to change who must sign.</source>
        <translation>Wählen Sie ein Feld, um zu ändern, wer unterschreiben muss.</translation>
    </message>
    <message>
        <source>Choose at least one role to sign as.</source>
        <translation>Wählen Sie mindestens eine Rolle, in der unterschrieben wird.</translation>
    </message>
    <message>
        <source>Choose the file that says what is left out</source>
        <translation>Die Datei wählen, die sagt, was weggelassen wird</translation>
    </message>
    <message>
        <source>Choose the folder for your copy</source>
        <translation>Ordner für Ihre Kopie wählen</translation>
    </message>
    <message>
        <source>Choose the folder of the pages</source>
        <translation>Den Ordner der Seiten wählen</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Einladung wählen</translation>
    </message>
    <message>
        <source>Choose the key you sign with (Ctrl+I)</source>
        <translation>Wählen Sie den Schlüssel, mit dem Sie unterschreiben (Strg+I)</translation>
    </message>
    <message>
        <source>Choose the role you sign as.</source>
        <translation>Wählen Sie die Rolle, in der Sie unterschreiben.</translation>
    </message>
    <message>
        <source>Choose two safety numbers, and measure them today</source>
        <translation>Zwei Sicherheitszahlen wählen und heute messen</translation>
    </message>
    <message>
        <source>Choose what is decided.</source>
        <translation>Wählen Sie, was entschieden wird.</translation>
    </message>
    <message>
        <source>Choose what you say: approve, object, abstain or stand aside.</source>
        <translation>Wählen Sie, was Sie sagen: zustimmen, Einwand erheben, sich enthalten oder zurücktreten.</translation>
    </message>
    <message>
        <source>Choose who signs</source>
        <translation>Wählen, wer unterschreibt</translation>
    </message>
    <message>
        <source>Choose who signs first (Ctrl+I); nothing can be signed in the past or while the program is switched to reading only.</source>
        <translation>Wählen Sie zuerst, wer unterschreibt (Strg+I); in der Vergangenheit oder auf nur Lesen geschaltet kann nichts unterschrieben werden.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Wählen Sie, wer Sie sind</translation>
    </message>
    <message>
        <source>Choose who you are to sign. Reading needs nobody.</source>
        <translation>Zum Unterschreiben wählen Sie, wer Sie sind. Zum Lesen braucht es niemanden.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Wählen Sie, wer Sie sind…</translation>
    </message>
    <message>
        <source>Choose your key.</source>
        <translation>Wählen Sie Ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class that the release states: %1</source>
        <translation>Klasse, die die Freigabe angibt: %1</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Clocks: computed from what is on record; whether one applies is for people to say</source>
        <translation>Fristen: berechnet aus dem, was verzeichnet ist; ob eine gilt, sagen Menschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Close what is in front; typed text stays</source>
        <translation>Schließen, was vorn ist; Geschriebenes bleibt</translation>
    </message>
    <message>
        <source>Close; they wait here</source>
        <translation>Schließen; sie warten hier</translation>
    </message>
    <message>
        <source>Collecting the log</source>
        <translation>Das Protokoll wird gesammelt</translation>
    </message>
    <message>
        <source>Collecting what may be said in public</source>
        <translation>Was öffentlich gesagt werden darf, wird gesammelt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Commit and signature</source>
        <translation>Commit und Unterschrift</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Acht Wörter vergleichen</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>Fingerabdruck vergleichen…</translation>
    </message>
    <message>
        <source>Compare the log fingerprint with one from outside</source>
        <translation>Den Fingerabdruck des Protokolls mit einem von außen vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with a checkpoint…</source>
        <translation>Mit einem Prüfstand vergleichen…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Comparing a file</source>
        <translation>Eine Datei wird verglichen</translation>
    </message>
    <message>
        <source>Comparing eight words</source>
        <translation>Acht Wörter werden verglichen</translation>
    </message>
    <message>
        <source>Comparing two times</source>
        <translation>Zwei Zeiten werden verglichen</translation>
    </message>
    <message>
        <source>Comparing with a checkpoint</source>
        <translation>Mit einem Prüfstand wird verglichen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Auflage: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>Bedingungen der Genehmigung</translation>
    </message>
    <message>
        <source>Conditions, one a line (“text; owner: li; due: 2026-12-01; check: ood_recall_7d &gt;= 0.90”)</source>
        <translation>Auflagen, je Zeile eine („Text; owner: li; due: 2026-12-01; check: ood_recall_7d &gt;= 0.90“)</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Consequences: %1</source>
        <translation>Folgen: %1</translation>
    </message>
    <message>
        <source>Contested: an objection was signed at the same time</source>
        <translation>Strittig: Gleichzeitig wurde ein Einwand unterschrieben</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Zusammenhang: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and its numbers as text</source>
        <translation>Das Diagramm als Bild und seine Zahlen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the log fingerprint</source>
        <translation>Den Fingerabdruck des Protokolls kopieren</translation>
    </message>
    <message>
        <source>Copy the rows as comma-separated text</source>
        <translation>Die Zeilen als Text mit Kommas kopieren</translation>
    </message>
    <message>
        <source>Copy the text to send</source>
        <translation>Text zum Senden kopieren</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could sign: %1</source>
        <translation>Könnte unterschreiben: %1</translation>
    </message>
    <message>
        <source>Counted: %1 signatures; objections named: %2.</source>
        <translation>Gezählt: %1 Unterschriften; genannte Einwände: %2.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R switches signing on again</source>
        <translation>Strg+Umschalt+R schaltet das Unterschreiben wieder ein</translation>
    </message>
    <message>
        <source>DSA keys are too weak and not accepted</source>
        <translation>DSA-Schlüssel sind zu schwach und werden nicht angenommen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashboard as a table</source>
        <translation>Übersicht als Tabelle</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data, runs, seeds, code, artifacts, and what vouches for them. A signature that holds says which key made it, never whose key that is.</source>
        <translation>Daten, Läufe, Startwerte, Code, Artefakte und was für sie bürgt. Eine gültige Signatur sagt, welcher Schlüssel sie gemacht hat, nie, wessen Schlüssel das ist.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Tag der Sitzung</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide by consent: %1</source>
        <translation>Ohne Aussprache entscheiden: %1</translation>
    </message>
    <message>
        <source>Decide on the record whether a model may be released. Everything stays on this computer, inside your git repository.</source>
        <translation>Entscheiden, ob ein Modell freigegeben wird, und es festhalten. Alles bleibt auf diesem Rechner, in Ihrem git-Repository.</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Früher entschieden</translation>
    </message>
    <message>
        <source>Deciding in a review</source>
        <translation>In einer Sitzung entscheiden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Entscheidungsblatt</translation>
    </message>
    <message>
        <source>Decision sheet: %1 %2</source>
        <translation>Entscheidungsblatt: %1 %2</translation>
    </message>
    <message>
        <source>Decision sheet…</source>
        <translation>Entscheidungsblatt…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Deferred: not yet</source>
        <translation>Vertagt: noch nicht</translation>
    </message>
    <message>
        <source>Deliberation note</source>
        <translation>Abwägungsnotiz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Did every scenario go as expected on this version?</source>
        <translation>Verlief jedes Szenario auf dieser Version wie erwartet?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Digest of this verdict</source>
        <translation>Prüfsumme dieses Urteils</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Gesichtspunkt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Dis&amp;cuss, by consent or leave out</source>
        <translation>Be&amp;sprechen, im Konsens oder weglassen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do at least two different metrics decide?</source>
        <translation>Entscheiden mindestens zwei verschiedene Messgrößen?</translation>
    </message>
    <message>
        <source>Do results cover accuracy, calibration, fairness, latency and resource use?</source>
        <translation>Decken die Ergebnisse Genauigkeit, Kalibrierung, Fairness, Latenz und Ressourcen ab?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Does every SLO say its severity and its runbook?</source>
        <translation>Nennt jede Sicherheitszahl Schwere und Anleitung?</translation>
    </message>
    <message>
        <source>Does every proxy name its metric and how it fails?</source>
        <translation>Nennt jede Stellvertretergröße ihre Messgröße und wie sie versagt?</translation>
    </message>
    <message>
        <source>Does every result say which version it measured?</source>
        <translation>Sagt jedes Ergebnis, welche Version es maß?</translation>
    </message>
    <message>
        <source>Does every safety SLO meet its target?</source>
        <translation>Erreicht jede Sicherheitszahl ihr Ziel?</translation>
    </message>
    <message>
        <source>Does it run only where it may?</source>
        <translation>Läuft sie nur, wo sie darf?</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Does the card answer its five questions?</source>
        <translation>Beantwortet die Karte ihre fünf Fragen?</translation>
    </message>
    <message>
        <source>Does the card state one human objective?</source>
        <translation>Nennt die Karte ein menschliches Ziel?</translation>
    </message>
    <message>
        <source>Does the robustness pack hold tail, adversarial, hidden-functionality, red-team and once-a-year scenarios?</source>
        <translation>Enthält das Robustheitspaket Rand-, Angriffs-, Verborgenes-, Red-Team- und Einmal-im-Jahr-Szenarien?</translation>
    </message>
    <message>
        <source>Does the roll-out plan keep the stages of the tier?</source>
        <translation>Hält der Einführungsplan die Stufen dieser Risikostufe ein?</translation>
    </message>
    <message>
        <source>Does this release pass a scenario for every grave incident?</source>
        <translation>Besteht diese Freigabe ein Szenario zu jedem schweren Vorfall?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done of what was due</source>
        <translation>Erledigt vom Fälligen</translation>
    </message>
    <message>
        <source>Done of what was due: of those done or past their day, the done ones. An action that was moved is as old as it was.</source>
        <translation>Erledigt vom Fälligen: der Anteil der erledigten an den erledigten und überfälligen. Eine verschobene Maßnahme ist so alt wie zuvor.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Eine Stichprobe ziehen…</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>Eine Stichprobe wird gezogen</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drills and deployments</source>
        <translation>Übungen und Einsatz</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>E-mail on commits</source>
        <translation>E-Mail an Commits</translation>
    </message>
    <message>
        <source>Each counted record was signed by a key that stood on the list of people and keys at its place in the log.</source>
        <translation>Jeder gezählte Eintrag wurde mit einem Schlüssel unterschrieben, der an dieser Stelle des Protokolls auf der Liste stand.</translation>
    </message>
    <message>
        <source>Each of the four clauses has evidence</source>
        <translation>Zu jedem der vier Abschnitte gibt es Nachweise</translation>
    </message>
    <message>
        <source>Each safety number says how grave a miss is and which page tells what to do.</source>
        <translation>Jede Sicherheitszahl sagt, wie schwer ein Verfehlen wiegt und auf welcher Seite steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Frühere Zeit</translation>
    </message>
    <message>
        <source>Earlier: a date, tag or decision</source>
        <translation>Früher: ein Datum, Tag oder eine Entscheidung</translation>
    </message>
    <message>
        <source>Eight words that somebody reads out</source>
        <translation>Acht Wörter, die jemand vorliest</translation>
    </message>
    <message>
        <source>Eight words, as they are read out</source>
        <translation>Acht Wörter, wie vorgelesen</translation>
    </message>
    <message>
        <source>Emergency release</source>
        <translation>Notfreigabe</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Formular leeren</translation>
    </message>
    <message>
        <source>Enough people</source>
        <translation>Genug Personen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter opens %1</source>
        <translation>Eingabe öffnet %1</translation>
    </message>
    <message>
        <source>Entries that came</source>
        <translation>Angekommene Einträge</translation>
    </message>
    <message>
        <source>Entries with remarks</source>
        <translation>Einträge mit Bemerkungen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every SLO says its severity and its runbook</source>
        <translation>Jede Sicherheitszahl nennt Schwere und Anleitung</translation>
    </message>
    <message>
        <source>Every decision becomes a signed entry on a branch of its own in this repository; no other branch and no file changes. Start once for a repository; the others are invited.</source>
        <translation>Jede Entscheidung wird ein signierter Eintrag auf einem eigenen Zweig dieses Repositorys; kein anderer Zweig und keine Datei ändert sich. Begonnen wird einmal je Repository; die anderen werden eingeladen.</translation>
    </message>
    <message>
        <source>Every decision is made again from what it bound, and held against the log. On a long log this takes a while; it can be cancelled below.</source>
        <translation>Jede Entscheidung wird aus dem, was sie band, neu getroffen und mit dem Protokoll verglichen. Bei einem langen Protokoll dauert das; unten kann man abbrechen.</translation>
    </message>
    <message>
        <source>Every drill that is asked for is current.</source>
        <translation>Jede verlangte Übung ist aktuell.</translation>
    </message>
    <message>
        <source>Every file could be read as what it claims to be</source>
        <translation>Jede Datei ließ sich als das lesen, was sie zu sein vorgibt</translation>
    </message>
    <message>
        <source>Every never event has an owner, a detector and a kill switch</source>
        <translation>Jedes Nie-Ereignis hat Zuständige, Melder und Notausschalter</translation>
    </message>
    <message>
        <source>Every person with the role %1 must have exercised %2, and nobody has that role</source>
        <translation>Jede Person mit der Rolle %1 muss %2 geübt haben, und niemand hat diese Rolle</translation>
    </message>
    <message>
        <source>Every proxy says how it fails</source>
        <translation>Jede Ersatzgröße sagt, wie sie versagt</translation>
    </message>
    <message>
        <source>Every result says which version it measured</source>
        <translation>Jedes Ergebnis sagt, welche Version gemessen wurde</translation>
    </message>
    <message>
        <source>Every scenario can be played again and is tied to a version</source>
        <translation>Jedes Szenario lässt sich nachspielen und ist an eine Version gebunden</translation>
    </message>
    <message>
        <source>Everybody signing as %1, within %2 days</source>
        <translation>Alle, die als %1 unterschreiben, binnen %2 Tagen</translation>
    </message>
    <message>
        <source>Everything here is known there; nothing is left to carry</source>
        <translation>Alles von hier ist dort bekannt; nichts bleibt mitzunehmen</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message>
        <source>Everything in one file, with a program that verifies it on any computer, without this one.</source>
        <translation>Alles in einer Datei, mit einem Programm, das sie auf jedem Rechner prüft, ohne dieses hier.</translation>
    </message>
    <message>
        <source>Everything is there: the decision can be written</source>
        <translation>Alles ist da: Die Entscheidung kann geschrieben werden</translation>
    </message>
    <message>
        <source>Everything the policy asks for could be judged</source>
        <translation>Alles, was das Regelwerk verlangt, ließ sich beurteilen</translation>
    </message>
    <message>
        <source>Everything was read for the search.</source>
        <translation>Alles wurde für die Suche gelesen.</translation>
    </message>
    <message>
        <source>Everything with a &amp;day</source>
        <translation>Alles mit &amp;Termin</translation>
    </message>
    <message>
        <source>Everything with a day</source>
        <translation>Alles mit Termin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence opened before signing: %1</source>
        <translation>Vor der Unterschrift geöffnete Nachweise: %1</translation>
    </message>
    <message>
        <source>Evidence opened so far: %1 of %2</source>
        <translation>Bisher geöffnete Nachweise: %1 von %2</translation>
    </message>
    <message>
        <source>Evidence that was bound</source>
        <translation>Gebundene Nachweise</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Genauer Text</translation>
    </message>
    <message>
        <source>Exact text of the record</source>
        <translation>Genauer Text des Eintrags</translation>
    </message>
    <message>
        <source>Exactly what will be signed</source>
        <translation>Genau das wird unterschrieben</translation>
    </message>
    <message>
        <source>Exception ends</source>
        <translation>Ausnahme endet</translation>
    </message>
    <message>
        <source>Exchange with a stick or folder…</source>
        <translation>Mit einem Stick oder Ordner austauschen…</translation>
    </message>
    <message>
        <source>Exchange ▾</source>
        <translation>Austausch ▾</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Austauschen</translation>
    </message>
    <message>
        <source>Exchanging with %1</source>
        <translation>Austauschen mit %1</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Exercise %1 of %2%3</source>
        <translation>%1 von %2 üben%3</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Fails when over-optimised</source>
        <translation>Versagt bei zu starker Optimierung</translation>
    </message>
    <message>
        <source>Fetch the repository again from another copy.</source>
        <translation>Holen Sie das Repository neu aus einer anderen Kopie.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>File of the request</source>
        <translation>Datei des Antrags</translation>
    </message>
    <message>
        <source>File that says what is left out</source>
        <translation>Datei, die sagt, was weggelassen wird</translation>
    </message>
    <message>
        <source>Files or links, one a line</source>
        <translation>Dateien oder Links, je einer pro Zeile</translation>
    </message>
    <message>
        <source>Files that become permanent with it: %1</source>
        <translation>Dateien, die damit dauerhaft werden: %1</translation>
    </message>
    <message>
        <source>Filter the dashboards</source>
        <translation>Übersichten filtern</translation>
    </message>
    <message>
        <source>Filter the numbers</source>
        <translation>Zahlen einschränken</translation>
    </message>
    <message>
        <source>Filter: metric, group…</source>
        <translation>Filter: Kennzahl, Gruppe…</translation>
    </message>
    <message>
        <source>Filter: metric, slice, file…</source>
        <translation>Nur zeigen: Größe, Ausschnitt, Datei…</translation>
    </message>
    <message>
        <source>Finding the models</source>
        <translation>Die Modelle werden gesucht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings in the margin</source>
        <translation>Befunde am Rand</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fine, skipped on record or not applicable</source>
        <translation>In Ordnung, festgehalten übersprungen oder nicht zutreffend</translation>
    </message>
    <message>
        <source>Fingerprint from outside</source>
        <translation>Fingerabdruck von außen</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Zuerst in</translation>
    </message>
    <message>
        <source>First passed by</source>
        <translation>Zuerst bestanden von</translation>
    </message>
    <message>
        <source>Five questions every card answers</source>
        <translation>Fünf Fragen, die jede Karte beantwortet</translation>
    </message>
    <message>
        <source>Folder for your copy</source>
        <translation>Ordner für Ihre Kopie</translation>
    </message>
    <message>
        <source>Folder of the pages</source>
        <translation>Ordner der Seiten</translation>
    </message>
    <message>
        <source>Folder of the public pages</source>
        <translation>Ordner der öffentlichen Seiten</translation>
    </message>
    <message>
        <source>For people on call</source>
        <translation>Für den Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>For regulators</source>
        <translation>Für Aufsichtsbehörden</translation>
    </message>
    <message>
        <source>For users</source>
        <translation>Für Anwender</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>GATE_DIFFERS: its release check comes out otherwise today than the decision says, from the same evidence at the same time</source>
        <translation>GATE_DIFFERS: Ihre Freigabeprüfung kommt heute anders heraus, als die Entscheidung sagt, aus denselben Nachweisen zur selben Zeit</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap to best</source>
        <translation>Abstand zur besten</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Gaps: %1; looked at %2 tags and %3 decisions, %4 of them judged again</source>
        <translation>Lücken: %1; angesehen wurden %2 Tags und %3 Entscheidungen, %4 davon neu beurteilt</translation>
    </message>
    <message>
        <source>Get the repository and check its log</source>
        <translation>Repository holen und sein Protokoll prüfen</translation>
    </message>
    <message>
        <source>Get what is new, and send</source>
        <translation>Neues holen und senden</translation>
    </message>
    <message>
        <source>Get what others signed, and send what was signed here</source>
        <translation>Holen, was andere unterschrieben, und hier Unterschriebenes senden</translation>
    </message>
    <message>
        <source>Get what others signed; everything signed here was sent.</source>
        <translation>Holt, was andere unterschrieben; alles hier Unterschriebene ist gesendet.</translation>
    </message>
    <message>
        <source>Getting the repository</source>
        <translation>Repository holen</translation>
    </message>
    <message>
        <source>Getting the repository… this may ask for a password or a key.</source>
        <translation>Das Repository wird geholt… vielleicht wird nach Passwort oder Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>Give people on call a board and alerts</source>
        <translation>Der Bereitschaft eine Tafel und Alarme geben</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>Zurück auf: %1</translation>
    </message>
    <message>
        <source>Go to drills and deployments</source>
        <translation>Zu Übungen und Einsatz</translation>
    </message>
    <message>
        <source>Go to models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Go to my turn</source>
        <translation>Zu dem, was auf mich wartet</translation>
    </message>
    <message>
        <source>Go to people and policy</source>
        <translation>Zu Personen und Regelwerk</translation>
    </message>
    <message>
        <source>Go to proposed changes of policy, people and keys</source>
        <translation>Zu den vorgeschlagenen Änderungen an Regelwerk, Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>Go to the actions</source>
        <translation>Zu den Maßnahmen</translation>
    </message>
    <message>
        <source>Go to the audit: the record of decisions</source>
        <translation>Zur Revision: das Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Go to the incidents</source>
        <translation>Zu den Vorfällen</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Zur Sitzung</translation>
    </message>
    <message>
        <source>Go to the release opened last</source>
        <translation>Zum zuletzt geöffneten Release</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guarded by</source>
        <translation>Gesichert durch</translation>
    </message>
    <message>
        <source>Guardrail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>Had seen</source>
        <translation>Hatte gesehen</translation>
    </message>
    <message>
        <source>Has each of the four clauses its evidence?</source>
        <translation>Hat jede der vier Klauseln ihre Belege?</translation>
    </message>
    <message>
        <source>Has every never event an owner, a detector and a kill switch?</source>
        <translation>Hat jedes Nie-Ereignis Zuständige, einen Melder und einen Notausschalter?</translation>
    </message>
    <message>
        <source>Has every objection an answer?</source>
        <translation>Hat jeder Einwand eine Antwort?</translation>
    </message>
    <message>
        <source>Has the deliberation note its four parts?</source>
        <translation>Hat die Abwägungsnotiz ihre vier Teile?</translation>
    </message>
    <message>
        <source>Has what was not approved a plan of what is to be done?</source>
        <translation>Gibt es zu dem, was nicht genehmigt wurde, einen Plan?</translation>
    </message>
    <message>
        <source>Have %1 read these eight words to you, and compare: %2</source>
        <translation>Lassen Sie sich diese acht Wörter von %1 vorlesen und vergleichen Sie: %2</translation>
    </message>
    <message>
        <source>Have the required people signed?</source>
        <translation>Haben die Nötigen unterschrieben?</translation>
    </message>
    <message>
        <source>Have whoever sent the invitation read these eight words to you, and compare: %1</source>
        <translation>Lassen Sie sich diese acht Wörter von der einladenden Person vorlesen und vergleichen Sie: %1</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Held against %1, last approved.</source>
        <translation>Verglichen mit %1, zuletzt genehmigt.</translation>
    </message>
    <message>
        <source>Held against what happened, it</source>
        <translation>Gemessen an dem, was geschah,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High, overdue</source>
        <translation>Schwer und überfällig</translation>
    </message>
    <message>
        <source>Hold this log against a checkpoint from minutes, a colleague or last year.</source>
        <translation>Dieses Protokoll mit einem Prüfstand aus der Niederschrift, von Kollegen oder vom letzten Jahr vergleichen.</translation>
    </message>
    <message>
        <source>Holding %1 against the regulations</source>
        <translation>%1 an die Regelwerke halten</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>How did it stand on that day?</source>
        <translation>Wie stand es an jenem Tag?</translation>
    </message>
    <message>
        <source>How does it perform?</source>
        <translation>Was leistet es?</translation>
    </message>
    <message>
        <source>How fast the error budget of %1 is spent</source>
        <translation>Wie schnell das Fehlerbudget von %1 verbraucht wird</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How long it took, median of each quarter</source>
        <translation>Wie lange es dauerte, Median je Quartal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many people for signature %1</source>
        <translation>Wie viele Personen für Unterschrift %1</translation>
    </message>
    <message>
        <source>How many people that takes</source>
        <translation>Wie viele Personen es dazu braucht</translation>
    </message>
    <message>
        <source>How the actions stand</source>
        <translation>Wie es um die Maßnahmen steht</translation>
    </message>
    <message>
        <source>How the objection was dealt with</source>
        <translation>Wie mit dem Einwand umgegangen wurde</translation>
    </message>
    <message>
        <source>How the tier is found</source>
        <translation>Wie die Risikostufe gefunden wird</translation>
    </message>
    <message>
        <source>Human objective</source>
        <translation>Menschliches Ziel</translation>
    </message>
    <message>
        <source>I &amp;approve</source>
        <translation>Ich stimme &amp;zu</translation>
    </message>
    <message>
        <source>I &amp;have the papers…</source>
        <translation>Ich &amp;habe die Unterlagen…</translation>
    </message>
    <message>
        <source>I &amp;object</source>
        <translation>Ich erhebe &amp;Einwand</translation>
    </message>
    <message>
        <source>I a&amp;bstain</source>
        <translation>Ich ent&amp;halte mich</translation>
    </message>
    <message>
        <source>I approve with &amp;conditions</source>
        <translation>Ich stimme mit A&amp;uflagen zu</translation>
    </message>
    <message>
        <source>I stand aside: I am too c&amp;lose to this release</source>
        <translation>Ich trete zurück: Ich bin zu na&amp;h daran</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Ich wurde eingeladen</translation>
    </message>
    <message>
        <source>I was invited…</source>
        <translation>Ich wurde eingeladen…</translation>
    </message>
    <message>
        <source>Id of the scenario</source>
        <translation>Kennung des Szenarios</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>In eight words</source>
        <translation>In acht Wörtern</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>In Kraft seit %1</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>In percent, like 5 or 2.5.</source>
        <translation>In Prozent, wie 5 oder 2.5.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>In ser&amp;vice</source>
        <translation>Im &amp;Einsatz</translation>
    </message>
    <message>
        <source>In service: %1</source>
        <translation>Im Betrieb: %1</translation>
    </message>
    <message>
        <source>In the &amp;room</source>
        <translation>Im &amp;Raum</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>In the place of %1, who asked for it; both names are shown.</source>
        <translation>Anstelle von %1 und auf dessen Bitte; beide Namen werden gezeigt.</translation>
    </message>
    <message>
        <source>In this table %1</source>
        <translation>In dieser Tabelle %1</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Mit welchen Worten</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Incidents by quarter</source>
        <translation>Vorfälle je Quartal</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Indexing texts</source>
        <translation>Texte werden verzeichnet</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Interval (* from n)</source>
        <translation>Intervall (* aus n)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Invite somebody to this log</source>
        <translation>Jemanden zu diesem Protokoll einladen</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen…</translation>
    </message>
    <message>
        <source>Is every item of the checklists and questions of this tier answered?</source>
        <translation>Ist jeder Punkt der Prüflisten und Fragen dieser Risikostufe beantwortet?</translation>
    </message>
    <message>
        <source>Is it chosen what happens when it fails, and is that no hard failure?</source>
        <translation>Ist gewählt, was beim Versagen geschieht, und ist das kein harter Ausfall?</translation>
    </message>
    <message>
        <source>Is it stated which class of each regulation this is?</source>
        <translation>Ist gesagt, zu welcher Klasse jedes Regelwerks dies gehört?</translation>
    </message>
    <message>
        <source>Is no SLO worse than in the last approved release?</source>
        <translation>Ist keine Sicherheitszahl schlechter als in der zuletzt genehmigten Freigabe?</translation>
    </message>
    <message>
        <source>Is no grave action overdue?</source>
        <translation>Ist keine schwere Maßnahme überfällig?</translation>
    </message>
    <message>
        <source>Is the human objective that of the last approved release?</source>
        <translation>Ist das menschliche Ziel das der zuletzt genehmigten Freigabe?</translation>
    </message>
    <message>
        <source>Is the release in service?</source>
        <translation>Ist die Freigabe im Betrieb?</translation>
    </message>
    <message>
        <source>Is the written policy usable?</source>
        <translation>Sind die geschriebenen Regeln brauchbar?</translation>
    </message>
    <message>
        <source>Is there a decision log?</source>
        <translation>Gibt es ein Protokoll der Entscheidungen?</translation>
    </message>
    <message>
        <source>Is there a decision that still stands?</source>
        <translation>Gibt es eine Entscheidung, die noch gilt?</translation>
    </message>
    <message>
        <source>Is this what was decided about?</source>
        <translation>Ist es das, worüber entschieden wurde?</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>Es begann</translation>
    </message>
    <message>
        <source>It can be opened for reading only: nothing will be written to it, and nothing in it will be run.</source>
        <translation>Es kann nur zum Lesen geöffnet werden: Nichts wird hineingeschrieben, und nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <source>It cannot be judged now</source>
        <translation>Es lässt sich jetzt nicht beurteilen</translation>
    </message>
    <message>
        <source>It could do no more harm</source>
        <translation>Es konnte keinen Schaden mehr tun</translation>
    </message>
    <message>
        <source>It goes to ssh-keygen and is not kept.</source>
        <translation>Sie geht an ssh-keygen und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It is at that tier or below already</source>
        <translation>Es ist schon auf dieser Risikostufe oder darunter</translation>
    </message>
    <message>
        <source>It is closed already, by %1 on %2</source>
        <translation>Sie ist schon abgeschlossen, von %1 am %2</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>Es ist erledigt…</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>It is in force already</source>
        <translation>Es ist schon in Kraft</translation>
    </message>
    <message>
        <source>It is not in the archive</source>
        <translation>Es ist nicht im Archiv</translation>
    </message>
    <message>
        <source>It is not said what would remove it.</source>
        <translation>Es ist nicht gesagt, wodurch er entfallen würde.</translation>
    </message>
    <message>
        <source>It is not stated which class of %1 this is</source>
        <translation>Es ist nicht angegeben, welche Klasse von %1 das ist</translation>
    </message>
    <message>
        <source>It is stated to be %1, which is prohibited: %2</source>
        <translation>Angegeben ist %1, und das ist verboten: %2</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Es ist zu groß</translation>
    </message>
    <message>
        <source>It is your own objection already</source>
        <translation>Es ist schon Ihr eigener Einwand</translation>
    </message>
    <message>
        <source>It means: %1</source>
        <translation>Es bedeutet: %1</translation>
    </message>
    <message>
        <source>It runs at %1, reported on %2, %3</source>
        <translation>Es läuft bei %1, gemeldet am %2, %3</translation>
    </message>
    <message>
        <source>It runs at %1, within what was approved</source>
        <translation>Es läuft bei %1, im Rahmen dessen, was genehmigt wurde</translation>
    </message>
    <message>
        <source>It takes the place of your earlier one, %1.</source>
        <translation>Sie tritt an die Stelle Ihrer früheren, %1.</translation>
    </message>
    <message>
        <source>It was %1</source>
        <translation>Es wurde %1</translation>
    </message>
    <message>
        <source>It was %1, and nothing says what is to be done about it</source>
        <translation>Es wurde %1, und nichts sagt, was deshalb zu tun ist</translation>
    </message>
    <message>
        <source>It was changed since: the newest record of this action is %1</source>
        <translation>Sie wurde seither geändert: der neueste Eintrag dieser Maßnahme ist %1</translation>
    </message>
    <message>
        <source>It was live before this log began, as %1 put on record, and was never approved</source>
        <translation>Es war schon im Einsatz, bevor dieses Protokoll begann, wie %1 festgehalten hat, und wurde nie genehmigt</translation>
    </message>
    <message>
        <source>It was narrowed to %1</source>
        <translation>Es wurde eingeschränkt auf %1</translation>
    </message>
    <message>
        <source>It was not taken out of service</source>
        <translation>Es wurde nicht aus dem Betrieb genommen</translation>
    </message>
    <message>
        <source>It was noticed</source>
        <translation>Es wurde bemerkt</translation>
    </message>
    <message>
        <source>It was over</source>
        <translation>Es war vorbei</translation>
    </message>
    <message>
        <source>It was returned to service</source>
        <translation>Es wurde wieder in Betrieb genommen</translation>
    </message>
    <message>
        <source>It was rolled back to %1</source>
        <translation>Es wurde zurückgenommen auf %1</translation>
    </message>
    <message>
        <source>It was said before: %1</source>
        <translation>Es wurde vorher gesagt: %1</translation>
    </message>
    <message>
        <source>It was said before…</source>
        <translation>Es wurde vorher gesagt…</translation>
    </message>
    <message>
        <source>It was suspended</source>
        <translation>Es wurde ausgesetzt</translation>
    </message>
    <message>
        <source>It will say: %1.</source>
        <translation>Es wird heißen: %1.</translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation>Es würde nichts ändern</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Its release check could not be judged again: %1</source>
        <translation>Ihre Freigabeprüfung ließ sich nicht noch einmal beurteilen: %1</translation>
    </message>
    <message>
        <source>Its text is the same.</source>
        <translation>Ihr Text ist derselbe.</translation>
    </message>
    <message>
        <source>JSON, JSONL, YAML and CSV are read</source>
        <translation>JSON, JSONL, YAML und CSV werden gelesen</translation>
    </message>
    <message>
        <source>Join an objection</source>
        <translation>Sich einem Einwand anschließen</translation>
    </message>
    <message>
        <source>Join this objection…</source>
        <translation>Sich diesem Einwand anschließen…</translation>
    </message>
    <message>
        <source>Joined by %1</source>
        <translation>%1 schließen sich an</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Judged %1</source>
        <translation>Beurteilt %1</translation>
    </message>
    <message>
        <source>Judged again on</source>
        <translation>Neu zu beurteilen am</translation>
    </message>
    <message>
        <source>Judging decisions again</source>
        <translation>Entscheidungen werden noch einmal beurteilt</translation>
    </message>
    <message>
        <source>Judging models</source>
        <translation>Modelle werden beurteilt</translation>
    </message>
    <message>
        <source>Keeping your draft</source>
        <translation>Ihr Entwurf wird aufbewahrt</translation>
    </message>
    <message>
        <source>Kept outside git</source>
        <translation>Außerhalb von Git</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>Schlüssel außer Dienst</translation>
    </message>
    <message>
        <source>Key since then</source>
        <translation>Schlüssel seither</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of nobody on the list</source>
        <translation>Schlüssel von niemandem auf der Liste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Arten der Änderung</translation>
    </message>
    <message>
        <source>Know your models, and give each an owner</source>
        <translation>Die Modelle kennen und jedem jemanden zuordnen</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Largest result file</source>
        <translation>Größte Ergebnisdatei</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last approved</source>
        <translation>Zuletzt genehmigt</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Spätere Zeit</translation>
    </message>
    <message>
        <source>Later: empty means now</source>
        <translation>Später: leer heißt jetzt</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave it; kept as a draft</source>
        <translation>Lassen; bleibt als Entwurf</translation>
    </message>
    <message>
        <source>Leave the program and open this? %1</source>
        <translation>Das Programm verlassen und dies öffnen? %1</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Let every result say which version it measured</source>
        <translation>Jedes Ergebnis sagt, welche Version es maß</translation>
    </message>
    <message>
        <source>Letters of several alphabets, or unseen ones, in one word.</source>
        <translation>Buchstaben mehrerer Alphabete oder unsichtbare in einem Wort.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Link to the backlog</source>
        <translation>Verweis in die Aufgabenliste</translation>
    </message>
    <message>
        <source>Link to the live channel</source>
        <translation>Verweis auf den laufenden Kanal</translation>
    </message>
    <message>
        <source>Listed, not counted</source>
        <translation>Aufgeführt, nicht gezählt</translation>
    </message>
    <message>
        <source>Listed, not counted: %1</source>
        <translation>Aufgeführt, nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Listing the releases</source>
        <translation>Die Releases werden aufgezählt</translation>
    </message>
    <message>
        <source>Live channel</source>
        <translation>Laufender Kanal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log compared</source>
        <translation>Protokoll verglichen</translation>
    </message>
    <message>
        <source>Log differs</source>
        <translation>Protokoll weicht ab</translation>
    </message>
    <message>
        <source>Log fingerprint</source>
        <translation>Fingerabdruck des Protokolls</translation>
    </message>
    <message>
        <source>Log fingerprint in eight words</source>
        <translation>Fingerabdruck des Protokolls in acht Wörtern</translation>
    </message>
    <message>
        <source>Log not checked</source>
        <translation>Protokoll nicht geprüft</translation>
    </message>
    <message>
        <source>Log not compared</source>
        <translation>Protokoll nicht verglichen</translation>
    </message>
    <message>
        <source>Log partly compared</source>
        <translation>Protokoll teilweise verglichen</translation>
    </message>
    <message>
        <source>Log wrong</source>
        <translation>Protokoll falsch</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Look around in an example…</source>
        <translation>In einem Beispiel umsehen…</translation>
    </message>
    <message>
        <source>Look at what changed, then try again.</source>
        <translation>Sehen Sie nach, was sich geändert hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Jetzt nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Look for gaps</source>
        <translation>Lücken suchen</translation>
    </message>
    <message>
        <source>Look twice (%1): %2</source>
        <translation>Genau hinsehen (%1): %2</translation>
    </message>
    <message>
        <source>Look whether the name is spelled as in the repository.</source>
        <translation>Prüfen Sie, ob der Name wie im Repository geschrieben ist.</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Wieder angesehen am</translation>
    </message>
    <message>
        <source>Looking for decisions and tags</source>
        <translation>Entscheidungen und Tags werden gesucht</translation>
    </message>
    <message>
        <source>Looking for gaps</source>
        <translation>Lücken werden gesucht</translation>
    </message>
    <message>
        <source>Looking for your keys</source>
        <translation>Ihre Schlüssel werden gesucht</translation>
    </message>
    <message>
        <source>Looking what lies here</source>
        <translation>Nachsehen, was hier liegt</translation>
    </message>
    <message>
        <source>Looking whose turn it is</source>
        <translation>Nachsehen, wer an der Reihe ist</translation>
    </message>
    <message>
        <source>Looks like another model here: compare the folders.</source>
        <translation>Sieht aus wie ein anderes Modell hier: Ordner vergleichen.</translation>
    </message>
    <message>
        <source>Makes an example with a year of releases, reviews and objections, and the keys of its people, so that you can sign.</source>
        <translation>Legt ein Beispiel mit einem Jahr voller Releases, Prüfungen und Einwände an, mit den Schlüsseln seiner Personen, damit Sie unterschreiben können.</translation>
    </message>
    <message>
        <source>Making a checkpoint</source>
        <translation>Ein Prüfstand wird gemacht</translation>
    </message>
    <message>
        <source>Making an audit pack</source>
        <translation>Ein Prüfpaket wird gemacht</translation>
    </message>
    <message>
        <source>Making the example</source>
        <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Many texts hold these words: the newest %1 were ranked</source>
        <translation>Viele Texte enthalten diese Wörter: gereiht wurden die neuesten %1</translation>
    </message>
    <message>
        <source>May be approved</source>
        <translation>Darf genehmigt werden</translation>
    </message>
    <message>
        <source>May be merged</source>
        <translation>Darf zusammengeführt werden</translation>
    </message>
    <message>
        <source>May be released</source>
        <translation>Darf freigegeben werden</translation>
    </message>
    <message>
        <source>May be returned to</source>
        <translation>Rückkehr ist möglich</translation>
    </message>
    <message>
        <source>May sign as</source>
        <translation>Darf unterschreiben als</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <translation>Bedeutung: %1</translation>
    </message>
    <message>
        <source>Measured, from the decision to stop until it had stopped.</source>
        <translation>Gemessen vom Entschluss anzuhalten bis zum Stillstand.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of %1 · %n of %2 is/are there</source>
        <translation><numerusform>Sitzung vom %1 · %n von %2 ist da</numerusform><numerusform>Sitzung vom %1 · %n von %2 sind da</numerusform></translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Method %1</source>
        <translation>Verfahren %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Metrics not known yet</source>
        <translation>Noch unbekannte Kennzahlen</translation>
    </message>
    <message>
        <source>Metrics whose unit or direction is not known</source>
        <translation>Kennzahlen, deren Einheit oder Richtung nicht bekannt ist</translation>
    </message>
    <message>
        <source>Metrics whose unit or direction nobody has said: %1, the first %2 are here. No verdict is drawn from them. Settle them once:</source>
        <translation>Kennzahlen, deren Einheit oder Richtung niemand gesagt hat: %1, die ersten %2 stehen hier. Aus ihnen wird kein Urteil gezogen. Einmal festlegen:</translation>
    </message>
    <message>
        <source>Metrics whose unit or direction nobody has said: %1. No verdict is drawn from them. Settle them once:</source>
        <translation>Kennzahlen, deren Einheit oder Richtung niemand gesagt hat: %1. Aus ihnen wird kein Urteil gezogen. Einmal festlegen:</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Minutes of the meeting of %1</source>
        <translation>Niederschrift der Sitzung vom %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and data are named with their digests</source>
        <translation>Modell und Daten sind mit ihren Prüfsummen genannt</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>Models: %1; what is missing stops nothing yet</source>
        <translation>Modelle: %1; was fehlt, hält noch nichts auf</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>More rows: %1. The CSV file holds all.</source>
        <translation>Weitere Zeilen: %1. Die CSV-Datei enthält alle.</translation>
    </message>
    <message>
        <source>More to say</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>Ich bin dran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the &amp;log</source>
        <translation>Name des &amp;Protokolls</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Name des Protokolls</translation>
    </message>
    <message>
        <source>Names with commas between; empty: all of them.</source>
        <translation>Namen mit Kommas dazwischen; leer: alle.</translation>
    </message>
    <message>
        <source>Nearest known</source>
        <translation>Ähnlichste bekannte</translation>
    </message>
    <message>
        <source>Neither a release nor a path at this commit: %1</source>
        <translation>Weder ein Release noch ein Pfad bei diesem Commit: %1</translation>
    </message>
    <message>
        <source>Neither release binds this file</source>
        <translation>Keines der beiden Releases bindet diese Datei</translation>
    </message>
    <message>
        <source>Never below what its own classification asks for.</source>
        <translation>Nie unter das, was die eigene Einstufung verlangt.</translation>
    </message>
    <message>
        <source>Never copied into the log</source>
        <translation>Nie ins Protokoll kopiert</translation>
    </message>
    <message>
        <source>Never event %1</source>
        <translation>Was nie geschehen darf: %1</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Niemals: %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Neue Maßnahme…</translation>
    </message>
    <message>
        <source>New entries came first</source>
        <translation>Zuerst kamen neue Einträge</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Vorfall</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>Neuer Vorfall…</translation>
    </message>
    <message>
        <source>Newest result: %1.</source>
        <translation>Neuestes Ergebnis: %1.</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>No SEV-1 or SEV-2 incident of this model is on record</source>
        <translation>Kein Vorfall SEV-1 oder SEV-2 dieses Modells ist verzeichnet</translation>
    </message>
    <message>
        <source>No SLO that holds is worse than in %1</source>
        <translation>Keine Sicherheitszahl, die gilt, ist schlechter als in %1</translation>
    </message>
    <message>
        <source>No SLO was loosened since %1</source>
        <translation>Seit %1 wurde keine Sicherheitszahl gelockert</translation>
    </message>
    <message>
        <source>No action is on record.</source>
        <translation>Keine Maßnahme ist verzeichnet.</translation>
    </message>
    <message>
        <source>No action is on record. What a review or an incident leaves to do is put here, with an owner and a day.</source>
        <translation>Keine Maßnahme ist verzeichnet. Was eine Prüfung oder ein Vorfall zu tun übrig lässt, steht hier, mit Zuständigem und Termin.</translation>
    </message>
    <message>
        <source>No action of severity high is overdue</source>
        <translation>Keine Maßnahme der Schwere „hoch“ ist überfällig</translation>
    </message>
    <message>
        <source>No artifact of the model is named</source>
        <translation>Kein Artefakt des Modells ist genannt</translation>
    </message>
    <message>
        <source>No budget can be told: %1.</source>
        <translation>Kein Budget zu nennen: %1.</translation>
    </message>
    <message>
        <source>No commit of the log begins with %1</source>
        <translation>Kein Commit des Protokolls beginnt mit %1</translation>
    </message>
    <message>
        <source>No dashboard of this preset is called so.</source>
        <translation>Keine Übersicht dieser Auswahl heißt so.</translation>
    </message>
    <message>
        <source>No data set is named</source>
        <translation>Kein Datensatz ist genannt</translation>
    </message>
    <message>
        <source>No decision was written yet.</source>
        <translation>Noch keine Entscheidung geschrieben.</translation>
    </message>
    <message>
        <source>No deliberation note</source>
        <translation>Keine Abwägungsnotiz</translation>
    </message>
    <message>
        <source>No deployment is on record: what is in use cannot be told from the log</source>
        <translation>Kein Einsatz ist eingetragen: was in Betrieb ist, lässt sich aus dem Protokoll nicht sagen</translation>
    </message>
    <message>
        <source>No deployment was reported</source>
        <translation>Kein Einsatz wurde gemeldet</translation>
    </message>
    <message>
        <source>No emergency release of this model waits for its review</source>
        <translation>Keine Notfreigabe dieses Modells wartet auf ihre Nachprüfung</translation>
    </message>
    <message>
        <source>No evidence for %1</source>
        <translation>Kein Nachweis zu %1</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Keine Lücke wurde gefunden.</translation>
    </message>
    <message>
        <source>No incident is on record.</source>
        <translation>Kein Vorfall ist verzeichnet.</translation>
    </message>
    <message>
        <source>No incident is on record. After one, say here what happened: a grave one holds the next release until a scenario for it passes.</source>
        <translation>Kein Vorfall ist verzeichnet. Sagen Sie nach einem hier, was geschah: Ein schwerer hält die nächste Version auf, bis ein Szenario dafür besteht.</translation>
    </message>
    <message>
        <source>No incident of this model is on record</source>
        <translation>Kein Vorfall dieses Modells ist verzeichnet</translation>
    </message>
    <message>
        <source>No key found yet</source>
        <translation>Noch kein Schlüssel gefunden</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>No longer counts: %1</source>
        <translation>Zählt nicht mehr: %1</translation>
    </message>
    <message>
        <source>No meeting begins with %1</source>
        <translation>Keine Sitzung beginnt mit %1</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Keine Sitzung ist geplant</translation>
    </message>
    <message>
        <source>No meeting is planned, so nobody is expected.</source>
        <translation>Keine Sitzung ist geplant, also wird niemand erwartet.</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Keine Sitzung ist geplant.</translation>
    </message>
    <message>
        <source>No meeting is planned. The part &quot;Next meeting&quot; proposes one from what waits for a decision.</source>
        <translation>Keine Sitzung ist geplant. Der Teil „Nächste Sitzung“ schlägt eine vor aus dem, was auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <source>No metric decides</source>
        <translation>Keine Messgröße entscheidet</translation>
    </message>
    <message>
        <source>No model card</source>
        <translation>Keine Modellkarte</translation>
    </message>
    <message>
        <source>No model card was found here.</source>
        <translation>Hier wurde keine Modellkarte gefunden.</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>Kein Modell hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>No model was found: a folder with MODEL_CARD.md, release.yaml or safety-slos.yaml is one.</source>
        <translation>Kein Modell gefunden: Ein Ordner mit MODEL_CARD.md, release.yaml oder safety-slos.yaml ist eines.</translation>
    </message>
    <message>
        <source>No objection is open</source>
        <translation>Kein Einwand ist offen</translation>
    </message>
    <message>
        <source>No other copy of this log is known to this computer.</source>
        <translation>Dieser Rechner kennt keine andere Kopie dieses Protokolls.</translation>
    </message>
    <message>
        <source>No person of the log has that key</source>
        <translation>Keine Person des Protokolls hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>No proposal begins with %1</source>
        <translation>Kein Vorschlag beginnt mit %1</translation>
    </message>
    <message>
        <source>No quorum: nothing on the agenda could be decided. %1</source>
        <translation>Nicht beschlussfähig: nichts auf der Tagesordnung könnte entschieden werden. %1</translation>
    </message>
    <message>
        <source>No record begins with %1</source>
        <translation>Kein Eintrag beginnt mit %1</translation>
    </message>
    <message>
        <source>No record of the log begins with %1</source>
        <translation>Kein Eintrag des Protokolls beginnt mit %1</translation>
    </message>
    <message>
        <source>No record that counts begins with %1</source>
        <translation>Kein Eintrag, der zählt, beginnt mit %1</translation>
    </message>
    <message>
        <source>No release has a result for this yet.</source>
        <translation>Noch kein Release hat dafür ein Ergebnis.</translation>
    </message>
    <message>
        <source>No release is in review.</source>
        <translation>Kein Release ist in Prüfung.</translation>
    </message>
    <message>
        <source>No release of this model was approved before.</source>
        <translation>Bisher wurde kein Release dieses Modells genehmigt.</translation>
    </message>
    <message>
        <source>No result file of this release has been read</source>
        <translation>Keine Ergebnisdatei dieses Releases wurde gelesen</translation>
    </message>
    <message>
        <source>No result for %1</source>
        <translation>Kein Ergebnis zu %1</translation>
    </message>
    <message>
        <source>No result of a known format is in this file</source>
        <translation>In dieser Datei ist kein Ergebnis eines bekannten Formats</translation>
    </message>
    <message>
        <source>No results by group, scenarios, telemetry or earlier releases were found for this release.</source>
        <translation>Für dieses Release wurden keine Ergebnisse nach Gruppen, Szenarien, Telemetrie oder früheren Releases gefunden.</translation>
    </message>
    <message>
        <source>No review of %1 is open</source>
        <translation>Für %1 ist keine Prüfung eröffnet</translation>
    </message>
    <message>
        <source>No review of this release was opened</source>
        <translation>Für dieses Release wurde keine Prüfung eröffnet</translation>
    </message>
    <message>
        <source>No review opened</source>
        <translation>Keine Prüfung eröffnet</translation>
    </message>
    <message>
        <source>No risk tier asks for a drill, and none is on record.</source>
        <translation>Keine Risikostufe verlangt eine Übung, und keine ist verzeichnet.</translation>
    </message>
    <message>
        <source>No risk tier asks for it; it is on record all the same.</source>
        <translation>Keine Risikostufe verlangt sie; verzeichnet ist sie trotzdem.</translation>
    </message>
    <message>
        <source>No signature is missing; the decision is</source>
        <translation>Keine Unterschrift fehlt, nur die Entscheidung</translation>
    </message>
    <message>
        <source>No signature is required by the rules in force for this release.</source>
        <translation>Nach den geltenden Regeln ist für dieses Release keine Unterschrift erforderlich.</translation>
    </message>
    <message>
        <source>No signature is required.</source>
        <translation>Keine Unterschrift ist erforderlich.</translation>
    </message>
    <message>
        <source>No test file is chosen. One says for supposed releases what must come out; countersign policy test runs the same in CI.</source>
        <translation>Keine Probendatei gewählt. Eine solche sagt für angenommene Freigaben, was herauskommen muss; countersign policy test macht dasselbe in der CI.</translation>
    </message>
    <message>
        <source>No tier of this policy names its mode</source>
        <translation>Keine Risikostufe dieses Regelwerks nennt ihre Betriebsart</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody answers for a model without an owner, and nobody notices when it is wrong.</source>
        <translation>Für ein Modell ohne Zuständige steht niemand ein, und niemand merkt, wenn es falsch liegt.</translation>
    </message>
    <message>
        <source>Nobody can approve a release of this tier: %1</source>
        <translation>Niemand kann ein Release dieser Risikostufe genehmigen: %1</translation>
    </message>
    <message>
        <source>Nobody can approve this.</source>
        <translation>Dem kann niemand zustimmen.</translation>
    </message>
    <message>
        <source>Nobody closes an own action: a second person looks at what shows that it is done.</source>
        <translation>Niemand schließt die eigene Maßnahme: Eine zweite Person sieht an, was zeigt, dass sie erledigt ist.</translation>
    </message>
    <message>
        <source>Nobody has decided about this release yet</source>
        <translation>Über dieses Release hat noch niemand entschieden</translation>
    </message>
    <message>
        <source>Nobody has signed anything about this release yet. The panel at the right takes the first signature and opens the review with it.</source>
        <translation>Zu diesem Release hat noch niemand etwas unterschrieben. Das Feld rechts nimmt die erste Unterschrift auf und eröffnet damit die Prüfung.</translation>
    </message>
    <message>
        <source>Nobody has started a log of decisions in this repository.</source>
        <translation>In diesem Repository hat niemand ein Entscheidungsprotokoll begonnen.</translation>
    </message>
    <message>
        <source>Nobody here could sign as</source>
        <translation>Niemand hier könnte unterschreiben als</translation>
    </message>
    <message>
        <source>Nobody in this log has the key %1</source>
        <translation>Niemand in diesem Protokoll hat den Schlüssel %1</translation>
    </message>
    <message>
        <source>Nobody is marked as present</source>
        <translation>Niemand ist als anwesend vermerkt</translation>
    </message>
    <message>
        <source>Nobody is recorded as having been there</source>
        <translation>Es ist nicht verzeichnet, wer dabei war</translation>
    </message>
    <message>
        <source>Nobody listed under people and keys is called %1</source>
        <translation>Niemand unter Personen und Schlüsseln heißt %1</translation>
    </message>
    <message>
        <source>Nobody objected or set a condition yet.</source>
        <translation>Noch hat niemand widersprochen oder eine Bedingung gestellt.</translation>
    </message>
    <message>
        <source>Nobody objected to anything yet.</source>
        <translation>Bisher hat niemand gegen etwas Einwand erhoben.</translation>
    </message>
    <message>
        <source>Nobody on the list of people can sign this</source>
        <translation>Niemand auf der Liste kann das unterschreiben</translation>
    </message>
    <message>
        <source>Nobody on the roster is called %1</source>
        <translation>Niemand unter Personen und Schlüsseln heißt %1</translation>
    </message>
    <message>
        <source>Nobody proposed a change yet. Write a policy or a list of people and keys as a file, beginning with the one in force, and propose it here.</source>
        <translation>Noch hat niemand eine Änderung vorgeschlagen. Schreiben Sie ein Regelwerk oder eine Liste von Personen und Schlüsseln als Datei, beginnend mit der geltenden, und schlagen Sie sie hier vor.</translation>
    </message>
    <message>
        <source>Nobody who leads was there</source>
        <translation>Niemand mit Leitung war dabei</translation>
    </message>
    <message>
        <source>Not a path files can be made at</source>
        <translation>Kein Pfad, unter dem sich Dateien anlegen lassen</translation>
    </message>
    <message>
        <source>Not blocked, because this tier is in mode %1. %2</source>
        <translation>Nicht aufgehalten, weil diese Risikostufe in der Betriebsart %1 ist. %2</translation>
    </message>
    <message>
        <source>Not bound with the model at the root: files elsewhere in this repository, %1 of them; the first is %2</source>
        <translation>Mit dem Modell an der Wurzel nicht gebunden: Dateien anderswo in diesem Repository, %1 an der Zahl; die erste ist %2</translation>
    </message>
    <message>
        <source>Not carried by signatures: %1</source>
        <translation>Nicht von Unterschriften getragen: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not counted or wrong</source>
        <translation>Nicht gezählt oder falsch</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Not everything here was sent there yet: send it before they open the invitation.</source>
        <translation>Noch nicht alles von hier wurde dorthin gesendet: Senden Sie es, bevor die Einladung geöffnet wird.</translation>
    </message>
    <message>
        <source>Not in the source at this commit; the log knows it</source>
        <translation>Nicht in der Quelle bei diesem Commit; das Protokoll kennt es</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch unbekannt: %1</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not reviewed: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Not sent: %1 ▾</source>
        <translation>Nicht gesendet: %1 ▾</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Not signed: you stopped it. What you wrote is kept.</source>
        <translation>Nicht unterschrieben: Sie haben angehalten. Ihr Text ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Not the same. This log says: %1. One of the two is older, or another log.</source>
        <translation>Nicht dieselben. Dieses Protokoll sagt: %1. Eines von beiden ist älter oder ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing between two records was changed or taken out: each names the one before it.</source>
        <translation>Zwischen zwei Einträgen wurde nichts geändert oder entfernt: Jeder nennt den vorigen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the temporary folder</source>
        <translation>In den temporären Ordner lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Nichts weicht von dem ab, was gilt.</translation>
    </message>
    <message>
        <source>Nothing has a day: no action, no approval that ends, no drill.</source>
        <translation>Nichts hat einen Termin: keine Maßnahme, keine endende Freigabe, keine Übung.</translation>
    </message>
    <message>
        <source>Nothing in the source says any more that this is the model %1, and something of it is still there</source>
        <translation>Nichts in der Quelle sagt mehr, dass dies das Modell %1 ist, und etwas davon liegt noch dort</translation>
    </message>
    <message>
        <source>Nothing is approved yet.</source>
        <translation>Noch ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>Nothing is approved, and no pipeline reported that anything runs.</source>
        <translation>Nichts ist freigegeben, und keine Pipeline hat gemeldet, dass etwas läuft.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Nothing is held against a log that is not in order.</source>
        <translation>Mit einem Protokoll, das nicht in Ordnung ist, wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing is in review, so there is nothing to meet about</source>
        <translation>Nichts ist in Prüfung, also gibt es nichts, um sich zu treffen</translation>
    </message>
    <message>
        <source>Nothing is in review, so there is nothing to meet about.</source>
        <translation>Nichts wird gerade geprüft, also gibt es nichts zu besprechen.</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>Nichts mehr ist zu senden.</translation>
    </message>
    <message>
        <source>Nothing is left to sign.</source>
        <translation>Nichts ist mehr zu unterschreiben.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Nothing is on record about %1</source>
        <translation>Über %1 ist nichts verzeichnet</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>Noch ist nichts unterschrieben.</translation>
    </message>
    <message>
        <source>Nothing of this preset is here.</source>
        <translation>Zu dieser Auswahl ist nichts da.</translation>
    </message>
    <message>
        <source>Nothing raised an alarm</source>
        <translation>Nichts schlug Alarm</translation>
    </message>
    <message>
        <source>Nothing says what happens when it fails</source>
        <translation>Nichts sagt, was geschieht, wenn es ausfällt</translation>
    </message>
    <message>
        <source>Nothing stands approved.</source>
        <translation>Nichts gilt als genehmigt.</translation>
    </message>
    <message>
        <source>Nothing states how risky this is, so every answer counts as its highest</source>
        <translation>Nichts sagt, wie riskant das ist, deshalb zählt jede Antwort als ihre höchste</translation>
    </message>
    <message>
        <source>Nothing that the log keeps is different between these times.</source>
        <translation>Nichts, was das Protokoll führt, unterscheidet sich zwischen diesen Zeiten.</translation>
    </message>
    <message>
        <source>Nothing that was said before is chosen</source>
        <translation>Nichts, was zuvor gesagt wurde, ist gewählt</translation>
    </message>
    <message>
        <source>Nothing the author could mend stands against this</source>
        <translation>Nichts, was die Verfasser beheben könnten, steht dagegen</translation>
    </message>
    <message>
        <source>Nothing waits for you. %1</source>
        <translation>Nichts wartet auf Sie. %1</translation>
    </message>
    <message>
        <source>Nothing was approved that could be loosened</source>
        <translation>Nichts wurde genehmigt, das sich lockern ließe</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was said before it about these models.</source>
        <translation>Vorher wurde über diese Modelle nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing was settled</source>
        <translation>Nichts wurde festgelegt</translation>
    </message>
    <message>
        <source>Nothing was signed. What you wrote is kept.</source>
        <translation>Nichts wurde unterschrieben. Ihr Text ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing: all eight parts are written, and it blames nobody.</source>
        <translation>Nichts: Alle acht Teile sind geschrieben, und niemandem wird Schuld gegeben.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Noting who is there</source>
        <translation>Anwesenheit festhalten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers in card and note</source>
        <translation>Zahlen in Karte und Notiz</translation>
    </message>
    <message>
        <source>Numbers in this text that %1. Tab goes from one to the next, Enter opens the file.</source>
        <translation>Zahlen in diesem Text: %1. Tab geht von einer zur nächsten, Eingabe öffnet die Datei.</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>O&amp;bjections</source>
        <translation>&amp;Einwände</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Objection answered</source>
        <translation>Einwand beantwortet</translation>
    </message>
    <message>
        <source>Objection joined</source>
        <translation>Einwand mitgetragen</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Objections and answers</source>
        <translation>Einwände und Antworten</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>Einwände ohne Antwort</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Erhebt Einwand</translation>
    </message>
    <message>
        <source>Observed only</source>
        <translation>Nur beobachtet</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Older than seen before</source>
        <translation>Älter als schon gesehen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>On a breach</source>
        <translation>Bei Verletzung</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>On record by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>On record since</source>
        <translation>Verzeichnet seit</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Auf der Tagesordnung</translation>
    </message>
    <message>
        <source>One meeting after the other: the next one can be planned once this one is closed.</source>
        <translation>Eine Sitzung nach der anderen: Die nächste kann geplant werden, wenn diese geschlossen ist.</translation>
    </message>
    <message>
        <source>One metric decides alone: %1</source>
        <translation>Eine Messgröße entscheidet allein: %1</translation>
    </message>
    <message>
        <source>One of these is enough:</source>
        <translation>Eines davon genügt:</translation>
    </message>
    <message>
        <source>One page for a browser (*.html)</source>
        <translation>Eine Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>One result file belongs to no model: listed, never judged.</source>
        <translation>Eine Ergebnisdatei gehört zu keinem Modell: aufgeführt, nie beurteilt.</translation>
    </message>
    <message>
        <source>One sentence, for those who approve it:</source>
        <translation>Ein Satz, für die, die zustimmen sollen:</translation>
    </message>
    <message>
        <source>Only %1 can withdraw that</source>
        <translation>Nur %1 kann das zurückziehen</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples were completed</source>
        <translation>Nur %1 von %2 Fällen wurden abgeschlossen</translation>
    </message>
    <message>
        <source>Only for tenants</source>
        <translation>Nur für Mandanten</translation>
    </message>
    <message>
        <source>Only here: %1 ▾</source>
        <translation>Nur hier: %1 ▾</translation>
    </message>
    <message>
        <source>Only in regions</source>
        <translation>Nur in Regionen</translation>
    </message>
    <message>
        <source>Only observe: show what would be stopped, stop nothing</source>
        <translation>Nur beobachten: zeigen, was aufgehalten würde, nichts aufhalten</translation>
    </message>
    <message>
        <source>Only on this computer: %1.</source>
        <translation>Nur auf diesem Rechner: %1.</translation>
    </message>
    <message>
        <source>Only one person was there</source>
        <translation>Nur eine Person war dabei</translation>
    </message>
    <message>
        <source>Only one team was there%1</source>
        <translation>Nur eine Gruppe war dabei%1</translation>
    </message>
    <message>
        <source>Only take them</source>
        <translation>Nur übernehmen</translation>
    </message>
    <message>
        <source>Only the first %1 numbers of this file are read</source>
        <translation>Nur die ersten %1 Zahlen dieser Datei werden gelesen</translation>
    </message>
    <message>
        <source>Only the first %1 points of this file are read</source>
        <translation>Nur die ersten %1 Punkte dieser Datei werden gelesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Einen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a request to join…</source>
        <translation>Antrag auf Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Eine Einladung öffnen</translation>
    </message>
    <message>
        <source>Open another repository (Ctrl+O)</source>
        <translation>Ein anderes Repository öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open objection (%1)</source>
        <translation>Offener Einwand (%1)</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>Offene Einwände</translation>
    </message>
    <message>
        <source>Open somebody&#x27;s request to be put on people and keys</source>
        <translation>Den Antrag von jemandem öffnen, bei Personen und Schlüsseln aufgenommen zu werden</translation>
    </message>
    <message>
        <source>Open the %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Das Release öffnen</translation>
    </message>
    <message>
        <source>Open the repository</source>
        <translation>Repository öffnen</translation>
    </message>
    <message>
        <source>Open up to 30 days</source>
        <translation>Bis 30 Tage offen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Öffnen, was gewählt ist</translation>
    </message>
    <message>
        <source>OpenPGP signatures are not supported</source>
        <translation>OpenPGP-Unterschriften werden nicht unterstützt</translation>
    </message>
    <message>
        <source>OpenSSL could not encode a signature</source>
        <translation>OpenSSL konnte eine Unterschrift nicht umsetzen</translation>
    </message>
    <message>
        <source>OpenSSL could not start checking a signature</source>
        <translation>OpenSSL konnte keine Unterschrift zu prüfen beginnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Opened here before signing: %1 of the files bound.</source>
        <translation>Hier vor der Unterschrift geöffnet: %1 der gebundenen Dateien.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Der Schlüssel wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>Der Eintrag wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the repository</source>
        <translation>Das Repository wird geöffnet</translation>
    </message>
    <message>
        <source>Opens the file you were sent: gets the repository, checks its log, finds your key or asks for you to be added.</source>
        <translation>Öffnet die zugesandte Datei: holt das Repository, prüft sein Protokoll, findet Ihren Schlüssel oder beantragt Ihre Aufnahme.</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Erwogene Möglichkeiten</translation>
    </message>
    <message>
        <source>Options considered: %1</source>
        <translation>Erwogene Möglichkeiten: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other names in commits</source>
        <translation>Andere Namen in Commits</translation>
    </message>
    <message>
        <source>Others keep writing to the log at %1</source>
        <translation>Andere schreiben ständig in das Protokoll bei %1</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Over releases: %1</source>
        <translation>Über Releases: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue since %1, owner %2: %3</source>
        <translation>Überfällig seit %1, zuständig %2: %3</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages for everybody about the releases that stand approved, the newest of each model: plain files that load nothing from anywhere. Nothing is sent. People are called by their roles; a file can say otherwise, and what else is left out.</source>
        <translation>Seiten für alle über die Versionen, die freigegeben sind, die neueste jedes Modells: einfache Dateien, die nirgendwoher etwas laden. Gesendet wird nichts. Menschen werden nach ihrer Rolle genannt; eine Datei kann anderes sagen, und was sonst wegbleibt.</translation>
    </message>
    <message>
        <source>Pages for everybody about what stands approved, without what you leave out.</source>
        <translation>Seiten für alle über das, was freigegeben ist, ohne das, was Sie weglassen.</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Papers for the meeting of %1</source>
        <translation>Unterlagen für die Sitzung vom %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts of drills and deployments</source>
        <translation>Teile von Übungen und Einsatz</translation>
    </message>
    <message>
        <source>Parts of people and policy</source>
        <translation>Teile von Personen und Regelwerk</translation>
    </message>
    <message>
        <source>Parts of the actions</source>
        <translation>Teile der Maßnahmen</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>Teile der Revision</translation>
    </message>
    <message>
        <source>Parts of the incidents</source>
        <translation>Teile der Vorfälle</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Teile der Sitzung</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>Parts of the release</source>
        <translation>Teile des Releases</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>Passphrase oder PIN</translation>
    </message>
    <message>
        <source>Past its day it stops the next release of the model.</source>
        <translation>Nach ihrem Termin hält sie die nächste Version des Modells auf.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and drills</source>
        <translation>Menschen und Übungen</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>People and policy</source>
        <translation>Personen und Regelwerk</translation>
    </message>
    <message>
        <source>People, keys and rules</source>
        <translation>Personen, Schlüssel und Regeln</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Stelle im Protokoll</translation>
    </message>
    <message>
        <source>Plan the meeting of %1</source>
        <translation>Sitzung vom %1 planen</translation>
    </message>
    <message>
        <source>Plan the steps of the roll-out, and test safety on every change</source>
        <translation>Die Stufen der Einführung planen und Sicherheit bei jeder Änderung prüfen</translation>
    </message>
    <message>
        <source>Playing a year</source>
        <translation>Ein Jahr wird durchgespielt</translation>
    </message>
    <message>
        <source>Please put me on the people and keys of %1. My request is in the file %2: open it under People and policy.</source>
        <translation>Bitte nehmen Sie mich bei den Personen und Schlüsseln von %1 auf. Mein Antrag liegt in der Datei %2: zu öffnen unter Personen und Regeln.</translation>
    </message>
    <message>
        <source>Please report this with the text of the activity log.</source>
        <translation>Bitte melden Sie das mit dem Text des Verlaufs.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points for %1 = %2</source>
        <translation>Punkte für %1 = %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Policy as s&amp;igned</source>
        <translation>&amp;Regelwerk im Wortlaut</translation>
    </message>
    <message>
        <source>Policy as signed</source>
        <translation>Regelwerk im Wortlaut</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <source>Post-mortem: path or link</source>
        <translation>Nachbetrachtung: Pfad oder Verweis</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preparing what will be signed</source>
        <translation>Vorbereiten, was unterschrieben wird</translation>
    </message>
    <message>
        <source>Presenter view of the meeting</source>
        <translation>Projektoransicht der Sitzung</translation>
    </message>
    <message>
        <source>Print or save drills and deployments…</source>
        <translation>Übungen und Einsatz drucken oder speichern…</translation>
    </message>
    <message>
        <source>Print or save objections and what came of them…</source>
        <translation>Einwände und was daraus wurde drucken oder speichern…</translation>
    </message>
    <message>
        <source>Print or save the register of actions…</source>
        <translation>Verzeichnis der Maßnahmen drucken oder speichern…</translation>
    </message>
    <message>
        <source>Print or save the register of incidents…</source>
        <translation>Verzeichnis der Vorfälle drucken oder speichern…</translation>
    </message>
    <message>
        <source>Print or save this one…</source>
        <translation>Diesen drucken oder sichern…</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Drucken oder speichern…</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Prop&amp;osals</source>
        <translation>V&amp;orschläge</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Propose a file of people and keys</source>
        <translation>Eine Datei mit Personen und Schlüsseln vorschlagen</translation>
    </message>
    <message>
        <source>Propose a policy file</source>
        <translation>Eine Datei mit einem Regelwerk vorschlagen</translation>
    </message>
    <message>
        <source>Propose a policy file…</source>
        <translation>Ein Regelwerk vorschlagen…</translation>
    </message>
    <message>
        <source>Propose it…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>Propose people and keys…</source>
        <translation>Personen und Schlüssel vorschlagen…</translation>
    </message>
    <message>
        <source>Propose this change of the policy</source>
        <translation>Diese Änderung der Regeln vorschlagen</translation>
    </message>
    <message>
        <source>Propose this change…</source>
        <translation>Diese Änderung vorschlagen…</translation>
    </message>
    <message>
        <source>Propose version %1 of %2</source>
        <translation>Version %1 vorschlagen: %2</translation>
    </message>
    <message>
        <source>Proposed agenda</source>
        <translation>Vorgeschlagene Tagesordnung</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Proposed changes that wait for you: %1</source>
        <translation>Vorgeschlagene Änderungen, die auf Sie warten: %1</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Ersatzgrößen</translation>
    </message>
    <message>
        <source>Proxies and never events</source>
        <translation>Ersatzgrößen und was nie geschehen darf</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Ersatzgröße</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>Ersatzgröße %1</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Öffentliche Seiten</translation>
    </message>
    <message>
        <source>Put an action on record</source>
        <translation>Eine Maßnahme festhalten</translation>
    </message>
    <message>
        <source>Put into force…</source>
        <translation>In Kraft setzen…</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hierhin</translation>
    </message>
    <message>
        <source>Put the proposal into force</source>
        <translation>Den Vorschlag in Kraft setzen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Question about %1</source>
        <translation>Frage zu %1</translation>
    </message>
    <message>
        <source>Questions this signature answers</source>
        <translation>Fragen, die diese Unterschrift beantwortet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>RSA keys need 2048 to 16384 bits; better: ssh-keygen -t ed25519</source>
        <translation>RSA-Schlüssel brauchen 2048 bis 16384 Bit; besser: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>RSA signatures over SHA-1 are not accepted</source>
        <translation>RSA-Unterschriften über SHA-1 werden nicht angenommen</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Ver&amp;zeichnis</translation>
    </message>
    <message>
        <source>Re&amp;mote</source>
        <translation>&amp;Zugeschaltet</translation>
    </message>
    <message>
        <source>Re&amp;veal my ballot…</source>
        <translation>Meine Stimme &amp;aufdecken…</translation>
    </message>
    <message>
        <source>Read everything again for the search</source>
        <translation>Alles für die Suche neu lesen</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Vorher lesen</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading a request to join</source>
        <translation>Antrag auf Aufnahme lesen</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Wird gelesen und geprüft…</translation>
    </message>
    <message>
        <source>Reading drills and deployments</source>
        <translation>Übungen und Einsatz werden gelesen</translation>
    </message>
    <message>
        <source>Reading everything for the search</source>
        <translation>Alles wird für die Suche gelesen</translation>
    </message>
    <message>
        <source>Reading for the search</source>
        <translation>Lesen für die Suche</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Reading only ▾</source>
        <translation>Nur lesen ▾</translation>
    </message>
    <message>
        <source>Reading only: nothing is signed or written</source>
        <translation>Nur lesen: nichts wird unterschrieben oder geschrieben</translation>
    </message>
    <message>
        <source>Reading releases</source>
        <translation>Versionen werden gelesen</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Ergebnisse werden gelesen</translation>
    </message>
    <message>
        <source>Reading the actions</source>
        <translation>Maßnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the dashboards of %1</source>
        <translation>Die Übersichten von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Reading the dashboards…</source>
        <translation>Die Übersichten werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the incident</source>
        <translation>Vorfall wird gelesen</translation>
    </message>
    <message>
        <source>Reading the incidents</source>
        <translation>Vorfälle werden gelesen</translation>
    </message>
    <message>
        <source>Reading the meeting</source>
        <translation>Sitzung lesen</translation>
    </message>
    <message>
        <source>Reading the papers</source>
        <translation>Die Unterlagen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Regeln lesen</translation>
    </message>
    <message>
        <source>Reading the proposal</source>
        <translation>Der Vorschlag wird gelesen</translation>
    </message>
    <message>
        <source>Reading the record of decisions</source>
        <translation>Das Entscheidungsprotokoll wird gelesen</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Verzeichnis wird gelesen</translation>
    </message>
    <message>
        <source>Reading the releases</source>
        <translation>Freigaben lesen</translation>
    </message>
    <message>
        <source>Reading what this computer remembers</source>
        <translation>Lesen, was dieser Rechner noch weiß</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Reason: one sentence is enough</source>
        <translation>Begründung: ein Satz genügt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Record a drill</source>
        <translation>Eine Übung verzeichnen</translation>
    </message>
    <message>
        <source>Record a drill…</source>
        <translation>Eine Übung verzeichnen…</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Record of decisions: %1</source>
        <translation>Entscheidungsprotokoll: %1</translation>
    </message>
    <message>
        <source>Register of actions</source>
        <translation>Verzeichnis der Maßnahmen</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Verzeichnis der Vorfälle</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release check</source>
        <translation>Freigabeprüfung</translation>
    </message>
    <message>
        <source>Release checks</source>
        <translation>Freigabeprüfungen</translation>
    </message>
    <message>
        <source>Release it is about</source>
        <translation>Release, um das es geht</translation>
    </message>
    <message>
        <source>Releases concerned</source>
        <translation>Betroffene Versionen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove signature %1</source>
        <translation>Unterschrift %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove the group of signatures %1</source>
        <translation>Gruppe von Unterschriften %1 entfernen</translation>
    </message>
    <message>
        <source>Renewal of %1</source>
        <translation>Erneuerung von %1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repository %1</translation>
    </message>
    <message>
        <source>Required si&amp;gnatures</source>
        <translation>Erforderliche &amp;Unterschriften</translation>
    </message>
    <message>
        <source>Required signature</source>
        <translation>Erforderliche Unterschrift</translation>
    </message>
    <message>
        <source>Required signatures</source>
        <translation>Erforderliche Unterschriften</translation>
    </message>
    <message>
        <source>Required signatures as they would be</source>
        <translation>Nötige Unterschriften, wie sie wären</translation>
    </message>
    <message>
        <source>Required signatures by risk and change</source>
        <translation>Erforderliche Unterschriften nach Risiko und Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reveal your ballot</source>
        <translation>Die eigene Stimme aufdecken</translation>
    </message>
    <message>
        <source>Review opened</source>
        <translation>Prüfung eröffnet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Risk tier %1</source>
        <translation>Risikostufe %1</translation>
    </message>
    <message>
        <source>Risk, over time</source>
        <translation>Risiko im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Roll-out, not reported:</source>
        <translation>Einführung, nicht gemeldet:</translation>
    </message>
    <message>
        <source>Roll-out:</source>
        <translation>Einführung:</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (*.csv)</source>
        <translation>Zeilen für eine Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Geltende Regeln</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Running task</source>
        <translation>Laufende Aufgabe</translation>
    </message>
    <message>
        <source>SEV-1 and SEV-2</source>
        <translation>SEV-1 und SEV-2</translation>
    </message>
    <message>
        <source>SEV-3 and SEV-4</source>
        <translation>SEV-3 und SEV-4</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the list of evidence files</source>
        <translation>SHA-256 der Liste der Nachweisdateien</translation>
    </message>
    <message>
        <source>SHA-256 of the page: %1</source>
        <translation>SHA-256 der Seite: %1</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF or page…</source>
        <translation>Als PDF oder Seite &amp;speichern…</translation>
    </message>
    <message>
        <source>Safety SLO</source>
        <translation>Sicherheitsziel</translation>
    </message>
    <message>
        <source>Safety SLOs</source>
        <translation>Sicherheitsziele (SLO)</translation>
    </message>
    <message>
        <source>Safety SLOs, dashboards, or metrics not known yet</source>
        <translation>Sicherheitsziele, Übersichten oder noch unbekannte Kennzahlen</translation>
    </message>
    <message>
        <source>Safety numbers</source>
        <translation>Sicherheitszahlen</translation>
    </message>
    <message>
        <source>Safety objective</source>
        <translation>Sicherheitsziel</translation>
    </message>
    <message>
        <source>Safety review: %1 releases</source>
        <translation>Sicherheitsprüfung: %1 Releases</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Said and to do</source>
        <translation>Gesagt und zu tun</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Vorher gesagt</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>Hier gesagt</translation>
    </message>
    <message>
        <source>Said in the meeting</source>
        <translation>In der Sitzung gesagt</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Samples of this run were declared invalid after it was scored: what it scored is no result</source>
        <translation>Fälle dieses Laufs wurden nach der Bewertung für ungültig erklärt: seine Werte sind kein Ergebnis</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Einen Prüfstand speichern</translation>
    </message>
    <message>
        <source>Save a checkpoint…</source>
        <translation>Einen Prüfstand speichern…</translation>
    </message>
    <message>
        <source>Save an audit pack</source>
        <translation>Ein Prüfpaket speichern</translation>
    </message>
    <message>
        <source>Save an audit pack…</source>
        <translation>Ein Prüfpaket speichern…</translation>
    </message>
    <message>
        <source>Save as PDF or page…</source>
        <translation>Als PDF oder Seite speichern…</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>Als PNG, SVG oder CSV speichern</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Als Kalender speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save everything with a day as a calendar…</source>
        <translation>Alles mit Termin als Kalender speichern…</translation>
    </message>
    <message>
        <source>Save or print the incident</source>
        <translation>Den Vorfall sichern oder drucken</translation>
    </message>
    <message>
        <source>Save or print the papers</source>
        <translation>Die Unterlagen sichern oder drucken</translation>
    </message>
    <message>
        <source>Save or print the register</source>
        <translation>Das Verzeichnis speichern oder drucken</translation>
    </message>
    <message>
        <source>Save the &amp;papers…</source>
        <translation>Unter&amp;lagen sichern…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Den Kalender speichern</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the clauses</source>
        <translation>Klauseln speichern</translation>
    </message>
    <message>
        <source>Save the decision sheet</source>
        <translation>Das Entscheidungsblatt speichern</translation>
    </message>
    <message>
        <source>Save the decision sheet as PDF</source>
        <translation>Das Entscheidungsblatt als PDF speichern</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Niederschrift speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the workpaper of a sample</source>
        <translation>Das Arbeitspapier einer Stichprobe speichern</translation>
    </message>
    <message>
        <source>Save to a stick…</source>
        <translation>Auf Stick speichern…</translation>
    </message>
    <message>
        <source>Save verdict, signatures and evidence as PDF (Ctrl+P)</source>
        <translation>Urteil, Unterschriften und Nachweise als PDF speichern (Strg+P)</translation>
    </message>
    <message>
        <source>Save what is shown as PDF or page</source>
        <translation>Das Gezeigte als PDF oder Seite speichern</translation>
    </message>
    <message>
        <source>Save what was not sent as a file</source>
        <translation>Nicht Gesendetes als Datei speichern</translation>
    </message>
    <message>
        <source>Save what was not sent as a file…</source>
        <translation>Nicht Gesendetes als Datei speichern…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saving what was not sent</source>
        <translation>Nicht Gesendetes wird gespeichert</translation>
    </message>
    <message>
        <source>Say into which folder: countersign accept FILE DIR</source>
        <translation>Sagen, in welchen Ordner: countersign accept DATEI ORDNER</translation>
    </message>
    <message>
        <source>Say that you have the papers</source>
        <translation>Sagen, dass man die Unterlagen hat</translation>
    </message>
    <message>
        <source>Say what is known now…</source>
        <translation>Sagen, was jetzt bekannt ist…</translation>
    </message>
    <message>
        <source>Says where models and results lie; a new file, never over one that is there.</source>
        <translation>Sagt, wo Modelle und Ergebnisse liegen; eine neue Datei, nie über eine vorhandene.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario, first passed by</source>
        <translation>Szenario, zuerst bestanden von</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Sea&amp;l a ballot of my own…</source>
        <translation>Eigene Stimme &amp;verdeckt abgeben…</translation>
    </message>
    <message>
        <source>Seal a ballot: nobody sees it until you reveal it</source>
        <translation>Verdeckt abstimmen: Niemand sieht es, bis Sie es aufdecken</translation>
    </message>
    <message>
        <source>Sealed ballots</source>
        <translation>Verdeckte Stimmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Suchen oder einen Befehl ausführen (Strg+K)</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Sekunden, die es dauerte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Startwort der Stichprobe</translation>
    </message>
    <message>
        <source>Seed: any words, e.g. the day and your name</source>
        <translation>Startwort: irgendwelche Wörter, etwa Tag und Name</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Send %1 to %2. Read these eight words to them, by telephone or face to face: %3</source>
        <translation>Senden Sie %1 an %2. Lesen Sie dabei diese acht Wörter vor, am Telefon oder von Angesicht zu Angesicht: %3</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>Service was as before</source>
        <translation>Der Dienst war wie zuvor</translation>
    </message>
    <message>
        <source>Several commits begin with %1</source>
        <translation>Mehrere Commits beginnen mit %1</translation>
    </message>
    <message>
        <source>Several incidents begin with %1</source>
        <translation>Mehrere Vorfälle beginnen mit %1</translation>
    </message>
    <message>
        <source>Several meetings begin with %1</source>
        <translation>Mehrere Sitzungen beginnen mit %1</translation>
    </message>
    <message>
        <source>Several models are called %1</source>
        <translation>Mehrere Modelle heißen %1</translation>
    </message>
    <message>
        <source>Several proposals begin with %1</source>
        <translation>Mehrere Vorschläge beginnen mit %1</translation>
    </message>
    <message>
        <source>Several records begin with %1</source>
        <translation>Mehrere Einträge beginnen mit %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share planned</source>
        <translation>Geplanter Anteil</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>Gemeldeter Anteil</translation>
    </message>
    <message>
        <source>Show everything as it stood: a date, a tag, a commit or a record. Empty means now.</source>
        <translation>Alles zeigen, wie es stand: ein Datum, ein Tag, ein Commit oder ein Eintrag. Leer heißt jetzt.</translation>
    </message>
    <message>
        <source>Show everything as of another time</source>
        <translation>Alles zu einer anderen Zeit zeigen</translation>
    </message>
    <message>
        <source>Show in the thread</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show only entries with these words</source>
        <translation>Nur Einträge mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show only models with these words</source>
        <translation>Nur Modelle mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show only some rows</source>
        <translation>Nur einige Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>Nur zeigen… (Strg+F)</translation>
    </message>
    <message>
        <source>Show or hide the activity log</source>
        <translation>Den Verlauf zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
    <message>
        <source>Show the first seven days</source>
        <translation>Die ersten sieben Tage zeigen</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Die Tasten zeigen</translation>
    </message>
    <message>
        <source>Show the signature of %1</source>
        <translation>Die Unterschrift von %1 zeigen</translation>
    </message>
    <message>
        <source>Show what is proved of the log</source>
        <translation>Zeigen, was vom Protokoll bewiesen ist</translation>
    </message>
    <message>
        <source>Show what it follows from</source>
        <translation>Zeigen, woraus sie folgt</translation>
    </message>
    <message>
        <source>Show what will be signed…</source>
        <translation>Zeigen, was unterschrieben wird…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Neu unterschreiben</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Unterschreiben als %1</translation>
    </message>
    <message>
        <source>Sign it as a vote</source>
        <translation>Als Stimme unterschreiben</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>Niederschrift unterschreiben</translation>
    </message>
    <message>
        <source>Sign the request</source>
        <translation>Antrag unterschreiben</translation>
    </message>
    <message>
        <source>Sign the start of the log</source>
        <translation>Anfang des Protokolls unterschreiben</translation>
    </message>
    <message>
        <source>Sign what stands above</source>
        <translation>Unterschreiben, was oben steht</translation>
    </message>
    <message>
        <source>Sign what stands above (Ctrl+Return)</source>
        <translation>Unterschreiben, was oben steht (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signature %1 comes from outside</source>
        <translation>Unterschrift %1 kommt von außen</translation>
    </message>
    <message>
        <source>Signature missing: %1</source>
        <translation>Unterschrift fehlt: %1</translation>
    </message>
    <message>
        <source>Signature withdrawn</source>
        <translation>Unterschrift zurückgezogen</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Unterschrift: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signatures of the cell chosen</source>
        <translation>Unterschriften des gewählten Feldes</translation>
    </message>
    <message>
        <source>Signatures on earlier evidence that still count</source>
        <translation>Unterschriften zu früheren Belegen, die noch zählen</translation>
    </message>
    <message>
        <source>Signatures that no longer count</source>
        <translation>Unterschriften, die nicht mehr zählen</translation>
    </message>
    <message>
        <source>Signatures, objections and answers</source>
        <translation>Unterschriften, Einwände und Antworten</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Signed after the meeting</source>
        <translation>Nach der Sitzung unterschrieben</translation>
    </message>
    <message>
        <source>Signed and in order</source>
        <translation>Unterschrieben und in Ordnung</translation>
    </message>
    <message>
        <source>Signed as: %1</source>
        <translation>Unterschrieben als: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Unterschrieben von %1.</translation>
    </message>
    <message>
        <source>Signed, but it does not count (%1): %2</source>
        <translation>Unterschrieben, aber es zählt nicht (%1): %2</translation>
    </message>
    <message>
        <source>Signed, but the log could not be verified: %1</source>
        <translation>Unterschrieben, aber das Protokoll ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Signed, but the log does not show it</source>
        <translation>Unterschrieben, aber das Protokoll zeigt es nicht</translation>
    </message>
    <message>
        <source>Signed, joins two lines</source>
        <translation>Unterschrieben, verbindet zwei Stränge</translation>
    </message>
    <message>
        <source>Signed. Not sent yet.</source>
        <translation>Unterschrieben. Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Signed. Send the file %1 back, with this text: %2</source>
        <translation>Unterschrieben. Senden Sie die Datei %1 zurück, mit diesem Text: %2</translation>
    </message>
    <message>
        <source>Signed. The log has started, and nothing is stopped by it yet unless you chose so above. Its start in eight words, for whoever asks: %1</source>
        <translation>Unterschrieben. Das Protokoll hat begonnen und hält noch nichts auf, wenn Sie es oben nicht anders wählten. Sein Anfang in acht Wörtern, für alle, die fragen: %1</translation>
    </message>
    <message>
        <source>Signed. The log has started.</source>
        <translation>Unterschrieben. Das Protokoll hat begonnen.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Signing a release</source>
        <translation>Ein Release unterschreiben</translation>
    </message>
    <message>
        <source>Signing as</source>
        <translation>Unterschreibt als</translation>
    </message>
    <message>
        <source>Signing as %1</source>
        <translation>Unterschreibt als %1</translation>
    </message>
    <message>
        <source>Signing as %1 ▾</source>
        <translation>Unterschreibt als %1 ▾</translation>
    </message>
    <message>
        <source>Signing as %1.</source>
        <translation>Unterschreibt als %1.</translation>
    </message>
    <message>
        <source>Signing is possible again.</source>
        <translation>Unterschreiben ist wieder möglich.</translation>
    </message>
    <message>
        <source>Signing puts your name, your role, the time and your reason into the log for good: it can be withdrawn or replaced, never deleted.</source>
        <translation>Mit der Unterschrift kommen Ihr Name, Ihre Rolle, die Zeit und Ihre Begründung auf Dauer ins Protokoll: Sie kann zurückgezogen oder ersetzt, aber nie gelöscht werden.</translation>
    </message>
    <message>
        <source>Signing the request</source>
        <translation>Antrag unterschreiben</translation>
    </message>
    <message>
        <source>Signing… your key may ask you something.</source>
        <translation>Es wird unterschrieben… Ihr Schlüssel fragt vielleicht etwas.</translation>
    </message>
    <message>
        <source>Since it was decided only changed: %1, and this tier keeps every signature then</source>
        <translation>Seit der Entscheidung änderte sich nur: %1, und diese Risikostufe behält dann jede Unterschrift</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Seit Ihrem letzten Blick</translation>
    </message>
    <message>
        <source>Since you last looked, on %1: %2</source>
        <translation>Seit Ihrem letzten Blick am %1: %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of type, per cent</source>
        <translation>Schriftgröße, Prozent</translation>
    </message>
    <message>
        <source>Skipped, on record</source>
        <translation>Übersprungen, festgehalten</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Somebody else&#x27;s repository</source>
        <translation>Das Repository eines anderen Benutzers</translation>
    </message>
    <message>
        <source>Somebody is there or not: %1</source>
        <translation>Jemand ist da oder nicht: %1</translation>
    </message>
    <message>
        <source>Somebody reads eight words out, on the telephone or from minutes: they stand for the newest entry of the log.</source>
        <translation>Jemand liest acht Wörter vor, am Telefon oder aus der Niederschrift: Sie stehen für den neuesten Eintrag des Protokolls.</translation>
    </message>
    <message>
        <source>Somebody says</source>
        <translation>Jemand sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source commit</source>
        <translation>Quell-Commit</translation>
    </message>
    <message>
        <source>Spoken objection (%1)</source>
        <translation>Gesprochener Einwand (%1)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stands aside</source>
        <translation>Tritt zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Start deciding on record</source>
        <translation>Entscheidungen protokollieren</translation>
    </message>
    <message>
        <source>Start deciding on record here</source>
        <translation>Hier Entscheidungen protokollieren</translation>
    </message>
    <message>
        <source>Start deciding on record in a repository of yours…</source>
        <translation>Entscheidungen in einem eigenen Repository protokollieren…</translation>
    </message>
    <message>
        <source>Start of this log</source>
        <translation>Anfang dieses Protokolls</translation>
    </message>
    <message>
        <source>Starting the log</source>
        <translation>Protokoll beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State of the log: %1</source>
        <translation>Stand des Protokolls: %1</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Stated to be %1: %2</source>
        <translation>Angegeben ist %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>Bleibt mindestens</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Zählt noch</translation>
    </message>
    <message>
        <source>Still counts: %1</source>
        <translation>Zählt noch: %1</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Noch auszufüllen: %1</translation>
    </message>
    <message>
        <source>Still to be signed</source>
        <translation>Noch zu unterschreiben</translation>
    </message>
    <message>
        <source>Stop: must not be released like this</source>
        <translation>Halt: darf so nicht freigegeben werden</translation>
    </message>
    <message>
        <source>Stopped while comparing the releases</source>
        <translation>Beim Vergleichen der Releases angehalten</translation>
    </message>
    <message>
        <source>Stopped while indexing</source>
        <translation>Beim Verzeichnen angehalten</translation>
    </message>
    <message>
        <source>Stopped while looking whose turn it is</source>
        <translation>Angehalten, während gesucht wurde, wer dran ist</translation>
    </message>
    <message>
        <source>Stopped while reading</source>
        <translation>Beim Lesen angehalten</translation>
    </message>
    <message>
        <source>Stopped while reading the dashboards</source>
        <translation>Beim Lesen der Übersichten angehalten</translation>
    </message>
    <message>
        <source>Stopped while reading the models</source>
        <translation>Beim Lesen der Modelle angehalten</translation>
    </message>
    <message>
        <source>Stopped while reading the release</source>
        <translation>Beim Lesen des Release angehalten</translation>
    </message>
    <message>
        <source>Stopped while reading the releases</source>
        <translation>Beim Lesen der Versionen angehalten</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Zusammenfassung: %1</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Gestützt durch</translation>
    </message>
    <message>
        <source>Switch the whole program to reading only, or back</source>
        <translation>Das ganze Programm auf nur Lesen schalten oder zurück</translation>
    </message>
    <message>
        <source>Switched to reading only</source>
        <translation>Auf nur Lesen geschaltet</translation>
    </message>
    <message>
        <source>Switched to reading only: nothing can be signed or written.</source>
        <translation>Auf nur Lesen geschaltet: Nichts kann unterschrieben oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Systemic safety</source>
        <translation>Sicherheit im Ganzen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tags of the source</source>
        <translation>Tags der Quelle</translation>
    </message>
    <message>
        <source>Take its log</source>
        <translation>Ihr Protokoll nehmen</translation>
    </message>
    <message>
        <source>Take out, narrow, bring back…</source>
        <translation>Stoppen, einengen, zurückholen…</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take them and send mine</source>
        <translation>Übernehmen und meine senden</translation>
    </message>
    <message>
        <source>Take what is in a file…</source>
        <translation>Nehmen, was in einer Datei ist…</translation>
    </message>
    <message>
        <source>Take what somebody signed and saved as a file…</source>
        <translation>Nehmen, was jemand unterschrieb und als Datei sicherte…</translation>
    </message>
    <message>
        <source>Taking what is in %1</source>
        <translation>Was in %1 ist, wird genommen</translation>
    </message>
    <message>
        <source>Taking what is in a file</source>
        <translation>Was in einer Datei ist, wird genommen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets and what to do on a breach</source>
        <translation>Ziele und was bei Verletzung zu tun ist</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Telemetry until %1.</source>
        <translation>Telemetrie bis %1.</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>Telemetrie: %1</translation>
    </message>
    <message>
        <source>Telemetry: %1, %2</source>
        <translation>Telemetrie: %1, %2</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Tests of the policy</source>
        <translation>Proben der Regeln</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the file chosen, before and now</source>
        <translation>Text der gewählten Datei, vorher und jetzt</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>That no newer record is being held back.</source>
        <translation>Dass kein neuerer Eintrag zurückgehalten wird.</translation>
    </message>
    <message>
        <source>That number belongs to %1 and stands in %2.</source>
        <translation>Diese Zahl gehört zu %1 und steht in %2.</translation>
    </message>
    <message>
        <source>That record asks for no emergency release</source>
        <translation>Dieser Eintrag bittet um keine Notfreigabe</translation>
    </message>
    <message>
        <source>That record does not count (%1)</source>
        <translation>Dieser Eintrag zählt nicht (%1)</translation>
    </message>
    <message>
        <source>That record is not an objection</source>
        <translation>Dieser Eintrag ist kein Einwand</translation>
    </message>
    <message>
        <source>That the clock of the signing computer was right.</source>
        <translation>Dass die Uhr des unterschreibenden Rechners richtig ging.</translation>
    </message>
    <message>
        <source>That the person at the keyboard was the owner of the key.</source>
        <translation>Dass der Mensch an der Tastatur der Inhaber des Schlüssels war.</translation>
    </message>
    <message>
        <source>That this is the log of your organisation: this computer saw its start here for the first time.</source>
        <translation>Dass dies das Protokoll Ihrer Organisation ist: Dieser Rechner sah seinen Anfang hier zum ersten Mal.</translation>
    </message>
    <message>
        <source>That was about %1, and the incident was not</source>
        <translation>Das ging um %1, der Vorfall nicht</translation>
    </message>
    <message>
        <source>That was signed on %1, after the incident had started: nothing can have been foreseen in it</source>
        <translation>Das wurde am %1 unterschrieben, nachdem der Vorfall begonnen hatte: darin kann nichts vorhergesehen sein</translation>
    </message>
    <message>
        <source>That would be a circle: %1 passed %2 on, and it leads back to %3</source>
        <translation>Das wäre ein Kreis: %1 gab %2 weiter, und es führt zu %3 zurück</translation>
    </message>
    <message>
        <source>The %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The %1 %2 is not at this commit</source>
        <translation>%1 %2 ist nicht bei diesem Commit</translation>
    </message>
    <message>
        <source>The %1 does not say: %2</source>
        <translation>%1 sagt nichts zu: %2</translation>
    </message>
    <message>
        <source>The %1 seems to hold %2; what is signed stays for ever and cannot be erased</source>
        <translation>Feld %1 scheint %2 zu enthalten; was unterschrieben ist, bleibt für immer und lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>The SLO file holds no SLO</source>
        <translation>Die Datei enthält keine Sicherheitszahl</translation>
    </message>
    <message>
        <source>The SLO name %1 stands twice</source>
        <translation>Der Name %1 einer Sicherheitszahl steht zweimal</translation>
    </message>
    <message>
        <source>The action chosen</source>
        <translation>Die gewählte Maßnahme</translation>
    </message>
    <message>
        <source>The approval %1</source>
        <translation>Die Freigabe %1</translation>
    </message>
    <message>
        <source>The approval chosen</source>
        <translation>Die gewählte Freigabe</translation>
    </message>
    <message>
        <source>The approval is contested: an objection or another decision was signed beside it</source>
        <translation>Die Freigabe ist strittig: ein Einwand oder eine andere Entscheidung wurde daneben unterschrieben</translation>
    </message>
    <message>
        <source>The approval is not supported</source>
        <translation>Die Freigabe ist nicht gedeckt</translation>
    </message>
    <message>
        <source>The approval is not supported: %1</source>
        <translation>Die Freigabe ist nicht gedeckt: %1</translation>
    </message>
    <message>
        <source>The approval of %1 ends</source>
        <translation>Die Freigabe von %1 endet</translation>
    </message>
    <message>
        <source>The archive is cut short</source>
        <translation>Das Archiv ist abgeschnitten</translation>
    </message>
    <message>
        <source>The artifact %1 has no digest</source>
        <translation>Das Artefakt %1 hat keine Prüfsumme</translation>
    </message>
    <message>
        <source>The artifact %1 is not the one whose digest is stated</source>
        <translation>Das Artefakt %1 ist nicht das mit der angegebenen Prüfsumme</translation>
    </message>
    <message>
        <source>The backlog stays where it is; here stands who promised what until when.</source>
        <translation>Die Aufgabenliste bleibt, wo sie ist; hier steht, wer was bis wann zugesagt hat.</translation>
    </message>
    <message>
        <source>The build is said to be reproducible, and %1</source>
        <translation>Der Bau gilt als wiederholbar, und %1</translation>
    </message>
    <message>
        <source>The card %1 is larger than the %2 MiB that are read of one</source>
        <translation>Die Karte %1 ist größer als die %2 MiB, die von einer gelesen werden</translation>
    </message>
    <message>
        <source>The card answers its five questions</source>
        <translation>Die Karte beantwortet ihre fünf Fragen</translation>
    </message>
    <message>
        <source>The card does not answer &quot;%1&quot;</source>
        <translation>Die Karte beantwortet nicht: „%1“</translation>
    </message>
    <message>
        <source>The card does not answer: %1</source>
        <translation>Die Karte beantwortet nicht: %1</translation>
    </message>
    <message>
        <source>The card does not state the human objective</source>
        <translation>Die Karte nennt das menschliche Ziel nicht</translation>
    </message>
    <message>
        <source>The card has every section already</source>
        <translation>Die Karte hat schon jeden Abschnitt</translation>
    </message>
    <message>
        <source>The card names no never event</source>
        <translation>Die Karte nennt kein Nie-Ereignis</translation>
    </message>
    <message>
        <source>The card names no proxies.</source>
        <translation>Die Karte nennt keine Ersatzgrößen.</translation>
    </message>
    <message>
        <source>The card names no proxy that is optimised</source>
        <translation>Die Karte nennt keine Ersatzgröße, auf die optimiert wird</translation>
    </message>
    <message>
        <source>The card states no human objective</source>
        <translation>Die Karte nennt kein menschliches Ziel</translation>
    </message>
    <message>
        <source>The card states no human objective in one sentence</source>
        <translation>Die Karte nennt kein menschliches Ziel in einem Satz</translation>
    </message>
    <message>
        <source>The card states the human objective</source>
        <translation>Die Karte nennt das menschliche Ziel</translation>
    </message>
    <message>
        <source>The card still holds %1 placeholders</source>
        <translation>In der Karte stehen noch %1 Platzhalter</translation>
    </message>
    <message>
        <source>The chain of whys stops after %1</source>
        <translation>Die Kette der Warum-Fragen endet nach %1</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>The check %1 can never be skipped</source>
        <translation>Die Prüfung %1 lässt sich nie überspringen</translation>
    </message>
    <message>
        <source>The checkpoint is in %1. To be read out: %2</source>
        <translation>Der Prüfstand liegt in %1. Zum Vorlesen: %2</translation>
    </message>
    <message>
        <source>The checkpoint is of another log, which starts with %1</source>
        <translation>Der Prüfstand gehört zu einem anderen Protokoll, das mit %1 beginnt</translation>
    </message>
    <message>
        <source>The clause chosen</source>
        <translation>Die gewählte Klausel</translation>
    </message>
    <message>
        <source>The clauses are in %1.</source>
        <translation>Die Klauseln sind in %1.</translation>
    </message>
    <message>
        <source>The commit with its signature</source>
        <translation>Der Commit mit seiner Unterschrift</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; lacks %2</source>
        <translation>Der Auflage „%1“ fehlt %2</translation>
    </message>
    <message>
        <source>The copy that this one came from has a log already. Take that one: two logs of one repository cannot be joined.</source>
        <translation>Die Kopie, von der diese stammt, hat schon ein Protokoll. Nehmen Sie jenes: Zwei Protokolle eines Repositorys lassen sich nicht vereinen.</translation>
    </message>
    <message>
        <source>The data set %1 has no digest</source>
        <translation>Der Datensatz %1 hat keine Prüfsumme</translation>
    </message>
    <message>
        <source>The date &#x27;%1&#x27; is none</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>The day %1 has passed; this computer says it is %2</source>
        <translation>Der Tag %1 ist vorbei; dieser Rechner sagt, es sei %2</translation>
    </message>
    <message>
        <source>The decision is contested: something was signed beside it that it did not see</source>
        <translation>Die Entscheidung ist umstritten: daneben wurde etwas unterschrieben, das sie nicht sah</translation>
    </message>
    <message>
        <source>The decision log is complete and in order</source>
        <translation>Das Entscheidungsprotokoll ist vollständig und in Ordnung</translation>
    </message>
    <message>
        <source>The decision log is not in order</source>
        <translation>Das Entscheidungsprotokoll ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The decision log is not in order (%1%2</source>
        <translation>Das Entscheidungsprotokoll ist nicht in Ordnung (%1%2</translation>
    </message>
    <message>
        <source>The decision log is not in order (%1), nothing can be signed on it: %2</source>
        <translation>Das Entscheidungsprotokoll ist nicht in Ordnung (%1), nichts lässt sich darauf unterschreiben: %2</translation>
    </message>
    <message>
        <source>The decision log is not in order: %1</source>
        <translation>Das Entscheidungsprotokoll ist nicht in Ordnung: %1</translation>
    </message>
    <message>
        <source>The decision sheet is in %1.</source>
        <translation>Das Entscheidungsblatt liegt in %1.</translation>
    </message>
    <message>
        <source>The delegation to %1 ends</source>
        <translation>Die Vertretung durch %1 endet</translation>
    </message>
    <message>
        <source>The deliberation note has its four parts</source>
        <translation>Die Abwägungsnotiz hat ihre vier Teile</translation>
    </message>
    <message>
        <source>The demonstration needs git and ssh-keygen</source>
        <translation>Die Vorführung braucht git und ssh-keygen</translation>
    </message>
    <message>
        <source>The demonstration was stopped half-way</source>
        <translation>Die Vorführung wurde auf halbem Weg abgebrochen</translation>
    </message>
    <message>
        <source>The emergency release of %1 by %2, confirmed by %3, was not reviewed by another person yet, %4: %5</source>
        <translation>Die Notfreigabe von %1 durch %2, bestätigt von %3, wurde noch von keiner weiteren Person nachgeprüft, %4: %5</translation>
    </message>
    <message>
        <source>The evidence bound by each record is the evidence stored with it, byte for byte.</source>
        <translation>Die gebundenen Nachweise jedes Eintrags sind Byte für Byte die mit ihm gespeicherten.</translation>
    </message>
    <message>
        <source>The evidence changed since its review was opened</source>
        <translation>Die Nachweise haben sich geändert, seit ihre Prüfung eröffnet wurde</translation>
    </message>
    <message>
        <source>The evidence is not the same any more</source>
        <translation>Die Nachweise sind nicht mehr dieselben</translation>
    </message>
    <message>
        <source>The evidence is not what was decided about</source>
        <translation>Die Nachweise sind nicht die, über die entschieden wurde</translation>
    </message>
    <message>
        <source>The evidence was opened and supports the release once the open points are mended.</source>
        <translation>Die Nachweise wurden geöffnet und tragen die Freigabe, sobald die offenen Punkte behoben sind.</translation>
    </message>
    <message>
        <source>The example is in %1, the keys of its people beside it.</source>
        <translation>Das Beispiel liegt in %1, die Schlüssel seiner Personen daneben.</translation>
    </message>
    <message>
        <source>The file is there already</source>
        <translation>Die Datei ist schon da</translation>
    </message>
    <message>
        <source>The file to propose</source>
        <translation>Die Datei, die vorgeschlagen wird</translation>
    </message>
    <message>
        <source>The files that steer the judgement are those of %1</source>
        <translation>Die Dateien, die das Urteil steuern, sind die von %1</translation>
    </message>
    <message>
        <source>The fingerprint from outside names an earlier record: up to there this log is the same. What came later only a newer copy of the fingerprint can say.</source>
        <translation>Der Fingerabdruck von außen gehört zu einem früheren Eintrag: Bis dahin ist dieses Protokoll dasselbe. Was später kam, kann nur ein neuerer Fingerabdruck sagen.</translation>
    </message>
    <message>
        <source>The fingerprint from outside names no record of this log: somebody holds a different one.</source>
        <translation>Der Fingerabdruck von außen gehört zu keinem Eintrag dieses Protokolls: Jemand hat ein anderes.</translation>
    </message>
    <message>
        <source>The first seven days</source>
        <translation>Die ersten sieben Tage</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>The folder leads out of the repository</source>
        <translation>Der Ordner führt aus dem Repository hinaus</translation>
    </message>
    <message>
        <source>The four parts of a note</source>
        <translation>Die vier Teile einer Notiz</translation>
    </message>
    <message>
        <source>The front matter and the section say different things about %1</source>
        <translation>Der Kopf und der Abschnitt sagen Verschiedenes über %1</translation>
    </message>
    <message>
        <source>The front matter is no mapping</source>
        <translation>Der Kopf enthält keine Schlüssel und Werte</translation>
    </message>
    <message>
        <source>The gate also asks for a share of the unchanged model&#x27;s score, which needs its results</source>
        <translation>Die Schwelle verlangt auch einen Anteil am Ergebnis des unveränderten Modells, und dafür fehlen dessen Ergebnisse</translation>
    </message>
    <message>
        <source>The gate states no rtol, so its values are taken as they stand; the test that reads it may allow more</source>
        <translation>Die Schwelle nennt kein rtol, also gelten ihre Werte wie geschrieben; der Test, der sie liest, lässt vielleicht mehr zu</translation>
    </message>
    <message>
        <source>The home folder of a person&#x27;s computer is named here</source>
        <translation>Hier ist der persönliche Ordner eines Rechners genannt</translation>
    </message>
    <message>
        <source>The human objective changed since %1, where it was: %2</source>
        <translation>Das menschliche Ziel hat sich seit %1 geändert, dort lautete es: %2</translation>
    </message>
    <message>
        <source>The human objective is more than one sentence</source>
        <translation>Das menschliche Ziel ist mehr als ein Satz</translation>
    </message>
    <message>
        <source>The human objective is that of %1</source>
        <translation>Das menschliche Ziel ist das von %1</translation>
    </message>
    <message>
        <source>The incident chosen</source>
        <translation>Der gewählte Vorfall</translation>
    </message>
    <message>
        <source>The incident names no release, so there is no place for it</source>
        <translation>Der Vorfall nennt keine Version, also gibt es keinen Platz dafür</translation>
    </message>
    <message>
        <source>The incident would have started before %1 was announced, on %2</source>
        <translation>Der Vorfall hätte begonnen, bevor %1 angekündigt wurde, am %2</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Die Einladung</translation>
    </message>
    <message>
        <source>The invitation says where the repository lies and how its log begins. Your copy is taken only if its log is that one.</source>
        <translation>Die Einladung sagt, wo das Repository liegt und wie sein Protokoll beginnt. Ihre Kopie wird nur übernommen, wenn ihr Protokoll dieses ist.</translation>
    </message>
    <message>
        <source>The invitation&#x27;s address is not a whole one</source>
        <translation>Die Adresse der Einladung ist keine vollständige</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object, so neither value is used</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt, also gilt keiner der beiden Werte</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody in this log&#x27;s people and keys</source>
        <translation>Der Schlüssel %1 gehört niemandem unter Personen und Schlüsseln dieses Protokolls</translation>
    </message>
    <message>
        <source>The last why is &#x27;%1&#x27;, which nobody can mend</source>
        <translation>Das letzte Warum ist „%1“, was niemand beheben kann</translation>
    </message>
    <message>
        <source>The log at %1 cannot be judged: %2. Your own copy is as it was</source>
        <translation>Das Protokoll bei %1 lässt sich nicht beurteilen: %2. Ihre eigene Kopie ist, wie sie war</translation>
    </message>
    <message>
        <source>The log at %1 is not taken (%2): %3. Your own copy is as it was</source>
        <translation>Das Protokoll bei %1 wird nicht übernommen (%2): %3. Ihre eigene Kopie ist, wie sie war</translation>
    </message>
    <message>
        <source>The log begins as this computer remembers it, and holds everything this computer has seen before.</source>
        <translation>Das Protokoll beginnt, wie dieser Rechner es kennt, und enthält alles, was dieser Rechner schon gesehen hat.</translation>
    </message>
    <message>
        <source>The log begins with the start that was given to you.</source>
        <translation>Das Protokoll beginnt mit dem Anfang, der Ihnen gegeben wurde.</translation>
    </message>
    <message>
        <source>The log cannot be read (%1)</source>
        <translation>Das Protokoll lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>The log forked: it holds other bytes than the checkpoint saw, under the same id %1</source>
        <translation>Das Protokoll hat sich geteilt: es enthält andere Bytes, als der Prüfstand sah, unter derselben Kennung %1</translation>
    </message>
    <message>
        <source>The log forked: the checkpoint&#x27;s head %1 is no part of this log, although both begin alike</source>
        <translation>Das Protokoll hat sich geteilt: der letzte Stand des Prüfstands, %1, gehört nicht zu diesem Protokoll, obwohl beide gleich beginnen</translation>
    </message>
    <message>
        <source>The log forked: the checkpoint&#x27;s head %1 is no part of this log, although it holds as many entries</source>
        <translation>Das Protokoll hat sich geteilt: der letzte Stand des Prüfstands, %1, gehört nicht zu diesem Protokoll, obwohl es ebenso viele Einträge hat</translation>
    </message>
    <message>
        <source>The log has a new entry.</source>
        <translation>Das Protokoll hat einen neuen Eintrag.</translation>
    </message>
    <message>
        <source>The log has moved since this was shown; nothing was signed</source>
        <translation>Das Protokoll hat sich bewegt, seit dies gezeigt wurde; nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>The log has no name yet.</source>
        <translation>Das Protokoll hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>The log has only its start so far; it is remembered here.</source>
        <translation>Das Protokoll hat bisher nur seinen Anfang; er ist hier gemerkt.</translation>
    </message>
    <message>
        <source>The log here is not in order: %1</source>
        <translation>Das Protokoll hier ist nicht in Ordnung: %1</translation>
    </message>
    <message>
        <source>The log here is not the one that is trusted here: %1</source>
        <translation>Das Protokoll hier ist nicht das, dem hier vertraut wird: %1</translation>
    </message>
    <message>
        <source>The log holds a record of kind &#x27;%1&#x27; by %2 that this version of the program does not act on</source>
        <translation>Im Protokoll steht ein Eintrag der Art „%1“ von %2, nach dem diese Version des Programms nicht handelt</translation>
    </message>
    <message>
        <source>The log is ahead of the checkpoint by %1 and the same up to there</source>
        <translation>Das Protokoll ist dem Prüfstand um %1 voraus und bis dahin dasselbe</translation>
    </message>
    <message>
        <source>The log is not in order (%1)</source>
        <translation>Das Protokoll ist nicht in Ordnung (%1)</translation>
    </message>
    <message>
        <source>The log is not in order, so nobody can tell what was approved before.</source>
        <translation>Das Protokoll ist nicht in Ordnung: Niemand kann sagen, was zuvor genehmigt wurde.</translation>
    </message>
    <message>
        <source>The log is not in order. Nothing is judged by it.</source>
        <translation>Das Protokoll ist nicht in Ordnung. Danach wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>The log is not in order: %1.</source>
        <translation>Das Protokoll ist nicht in Ordnung: %1.</translation>
    </message>
    <message>
        <source>The log is not in order: what stands here counts for nothing.</source>
        <translation>Das Protokoll ist nicht in Ordnung: Was hier steht, gilt nicht.</translation>
    </message>
    <message>
        <source>The log is the same as the checkpoint saw it: %1</source>
        <translation>Das Protokoll ist dasselbe, das der Prüfstand sah: %1</translation>
    </message>
    <message>
        <source>The log knows no release %1</source>
        <translation>Das Protokoll kennt keine Version %1</translation>
    </message>
    <message>
        <source>The log: what is proved, what is not</source>
        <translation>Das Protokoll: was bewiesen ist, was nicht</translation>
    </message>
    <message>
        <source>The mapping finds nothing at %1</source>
        <translation>Die Zuordnung findet nichts bei %1</translation>
    </message>
    <message>
        <source>The meeting of %1 has not begun</source>
        <translation>Die Sitzung vom %1 hat nicht begonnen</translation>
    </message>
    <message>
        <source>The meeting of %1 was closed on %2</source>
        <translation>Die Sitzung vom %1 wurde am %2 geschlossen</translation>
    </message>
    <message>
        <source>The metric file %1 cannot be told without running DVC</source>
        <translation>Die Messwertdatei %1 lässt sich ohne DVC nicht bestimmen</translation>
    </message>
    <message>
        <source>The metric file %1%2</source>
        <translation>Die Messwertdatei %1%2</translation>
    </message>
    <message>
        <source>The metric registry has errors</source>
        <translation>Das Verzeichnis der Messgrößen hat Fehler</translation>
    </message>
    <message>
        <source>The metric registry is not at this commit</source>
        <translation>Das Verzeichnis der Messgrößen ist nicht bei diesem Commit</translation>
    </message>
    <message>
        <source>The minutes write themselves once the meeting has begun.</source>
        <translation>Die Niederschrift schreibt sich selbst, sobald die Sitzung begonnen hat.</translation>
    </message>
    <message>
        <source>The model %1 has no owner</source>
        <translation>Das Modell %1 hat keine Zuständigen</translation>
    </message>
    <message>
        <source>The model %1 is not at this commit of the source</source>
        <translation>Das Modell %1 ist nicht bei diesem Commit der Quelle</translation>
    </message>
    <message>
        <source>The model folder %1 is not at this commit</source>
        <translation>Der Modellordner %1 ist nicht bei diesem Commit</translation>
    </message>
    <message>
        <source>The model id %1 stands for several folders, so this one is called by its path</source>
        <translation>Die Modellkennung %1 steht für mehrere Ordner, deshalb heißt dieses nach seinem Pfad</translation>
    </message>
    <message>
        <source>The model id %1 stands twice</source>
        <translation>Die Modellkennung %1 steht zweimal</translation>
    </message>
    <message>
        <source>The model is not at this commit of the source</source>
        <translation>Das Modell liegt nicht in diesem Commit der Quelle</translation>
    </message>
    <message>
        <source>The name %1 stands for two metrics</source>
        <translation>Der Name %1 steht für zwei Messgrößen</translation>
    </message>
    <message>
        <source>The name of whoever is invited</source>
        <translation>Der Name der eingeladenen Person</translation>
    </message>
    <message>
        <source>The never event %1</source>
        <translation>Das Nie-Ereignis %1</translation>
    </message>
    <message>
        <source>The never event %1 has no %2</source>
        <translation>Das Nie-Ereignis %1 hat keine Angabe zu: %2</translation>
    </message>
    <message>
        <source>The new log does not verify: %1</source>
        <translation>Das neue Protokoll besteht die Prüfung nicht: %1</translation>
    </message>
    <message>
        <source>The newest approval no longer stands: %1</source>
        <translation>Die neueste Freigabe besteht nicht mehr: %1</translation>
    </message>
    <message>
        <source>The note does not say %1</source>
        <translation>Die Notiz sagt nicht, %1</translation>
    </message>
    <message>
        <source>The note does not say what feedback changed</source>
        <translation>Die Notiz sagt nicht, was Rückmeldungen geändert haben</translation>
    </message>
    <message>
        <source>The note does not speak of non-users among those affected</source>
        <translation>Die Notiz spricht unter den Betroffenen nicht von Menschen, die es nicht nutzen</translation>
    </message>
    <message>
        <source>The owner of a condition, %1, is not listed under people and keys</source>
        <translation>Die zuständige Person einer Auflage, %1, steht nicht unter Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>The pack could not be written</source>
        <translation>Das Paket ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The pages cannot be written</source>
        <translation>Die Seiten lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The people and keys cannot be used</source>
        <translation>Die Personen und Schlüssel sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The people and keys do not hold the founder&#x27;s key</source>
        <translation>Personen und Schlüssel enthalten den Schlüssel der Gründerin oder des Gründers nicht</translation>
    </message>
    <message>
        <source>The people and keys would not bear it: %1</source>
        <translation>Personen und Schlüssel vertragen das nicht: %1</translation>
    </message>
    <message>
        <source>The person chosen</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>The plan of the release file. A stage counts as reached only where the pipeline reported it.</source>
        <translation>Der Plan der Release-Datei. Eine Stufe gilt nur als erreicht, wenn die Pipeline sie gemeldet hat.</translation>
    </message>
    <message>
        <source>The point you stand on</source>
        <translation>Der Punkt, auf dem Sie stehen</translation>
    </message>
    <message>
        <source>The policy as it was signed</source>
        <translation>Das Regelwerk, wie es unterschrieben wurde</translation>
    </message>
    <message>
        <source>The policy as text</source>
        <translation>Die Regeln als Text</translation>
    </message>
    <message>
        <source>The policy asks for the list %1, which does not exist</source>
        <translation>Das Regelwerk verlangt die Liste %1, die es nicht gibt</translation>
    </message>
    <message>
        <source>The policy cannot be used</source>
        <translation>Das Regelwerk ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The policy cannot be used: %1</source>
        <translation>Das Regelwerk ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The policy has no role %1</source>
        <translation>Das Regelwerk hat keine Rolle %1</translation>
    </message>
    <message>
        <source>The policy has no tier %1</source>
        <translation>Das Regelwerk hat keine Risikostufe %1</translation>
    </message>
    <message>
        <source>The policy is version %1</source>
        <translation>Das Regelwerk ist Version %1</translation>
    </message>
    <message>
        <source>The policy knows no role %1</source>
        <translation>Das Regelwerk kennt keine Rolle %1</translation>
    </message>
    <message>
        <source>The policy names the regulation pack %1, which does not exist</source>
        <translation>Das Regelwerk nennt das Regelungspaket %1, das es nicht gibt</translation>
    </message>
    <message>
        <source>The post-mortem does not say: %1</source>
        <translation>Die Nachbesprechung sagt nichts zu: %1</translation>
    </message>
    <message>
        <source>The program is switched to reading only.</source>
        <translation>Das Programm ist auf nur Lesen geschaltet.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>Die Ersatzgröße %1</translation>
    </message>
    <message>
        <source>The proxy %1 does not say %2</source>
        <translation>Die Ersatzgröße %1 sagt nicht, %2</translation>
    </message>
    <message>
        <source>The registry would not be readable: %1</source>
        <translation>Das Verzeichnis wäre nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The release %1 has no result file %2</source>
        <translation>Das Release %1 hat keine Ergebnisdatei %2</translation>
    </message>
    <message>
        <source>The release file states no classification, so every dimension counts as the highest</source>
        <translation>Die Release-Datei nennt keine Einstufung, also zählt jedes Merkmal als das Höchste</translation>
    </message>
    <message>
        <source>The release has no safety SLO</source>
        <translation>Das Release hat keine Sicherheitszahl</translation>
    </message>
    <message>
        <source>The repository can be read again.</source>
        <translation>Das Repository ist wieder lesbar.</translation>
    </message>
    <message>
        <source>The repository cannot be read any more</source>
        <translation>Das Repository ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>The repository cannot be read any more.</source>
        <translation>Das Repository ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The repository cuts the history of the log short at %1</source>
        <translation>Das Repository schneidet die Geschichte des Protokolls bei %1 ab</translation>
    </message>
    <message>
        <source>The request %1. It is signed with that key. Have the person read the end of the key to you before you propose it.</source>
        <translation>Der Antrag: %1. Er ist mit diesem Schlüssel unterschrieben. Lassen Sie sich das Ende des Schlüssels vorlesen, bevor Sie ihn vorschlagen.</translation>
    </message>
    <message>
        <source>The required signatures were complete when this was decided</source>
        <translation>Die erforderlichen Unterschriften waren bei der Entscheidung vollständig</translation>
    </message>
    <message>
        <source>The review is opened first, with a signature of its own: it pins the evidence.</source>
        <translation>Zuerst wird die Prüfung eröffnet, mit einer eigenen Unterschrift: sie hält die Nachweise fest.</translation>
    </message>
    <message>
        <source>The review of %1 is open already with exactly this evidence</source>
        <translation>Die Prüfung von %1 ist mit genau diesen Nachweisen schon eröffnet</translation>
    </message>
    <message>
        <source>The review was opened (%1); your own statement was not signed: </source>
        <translation>Die Prüfung wurde eröffnet (%1); Ihre eigene Aussage wurde nicht unterschrieben: </translation>
    </message>
    <message>
        <source>The risk cannot be told: %1 %2</source>
        <translation>Das Risiko lässt sich nicht sagen: %1 %2</translation>
    </message>
    <message>
        <source>The risk tier cannot be told without a policy</source>
        <translation>Die Risikostufe lässt sich ohne Regelwerk nicht sagen</translation>
    </message>
    <message>
        <source>The risk tier cannot be told: %1</source>
        <translation>Die Risikostufe lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>The robustness pack holds no scenario of the kind %1</source>
        <translation>Das Robustheitspaket enthält kein Szenario der Art %1</translation>
    </message>
    <message>
        <source>The robustness pack holds scenarios of all five kinds</source>
        <translation>Das Robustheitspaket enthält Szenarien aller fünf Arten</translation>
    </message>
    <message>
        <source>The role you sign as</source>
        <translation>Die Rolle, in der Sie unterschreiben</translation>
    </message>
    <message>
        <source>The roll-out plan does not reach the stage %1 in the order of the tier</source>
        <translation>Der Einführungsplan erreicht die Stufe %1 nicht in der Reihenfolge der Risikostufe</translation>
    </message>
    <message>
        <source>The roll-out plan keeps the stages of the tier</source>
        <translation>Der Einführungsplan hält die Stufen der Risikostufe ein</translation>
    </message>
    <message>
        <source>The root cause is no chain of whys</source>
        <translation>Die Ursache ist keine Kette von Warum-Fragen</translation>
    </message>
    <message>
        <source>The rules of that moment are not in this copy of the log.</source>
        <translation>Die Regeln jenes Augenblicks fehlen in dieser Kopie des Protokolls.</translation>
    </message>
    <message>
        <source>The run did not write its end: probes that it had not reached are missing</source>
        <translation>Der Lauf schrieb sein Ende nicht: Proben, die er nicht erreichte, fehlen</translation>
    </message>
    <message>
        <source>The run ended as &quot;%1&quot;: what it scored until then is no result</source>
        <translation>Der Lauf endete mit „%1“: was er bis dahin ergab, ist kein Ergebnis</translation>
    </message>
    <message>
        <source>The run ended before anything was evaluated: its attempts alone are no result</source>
        <translation>Der Lauf endete, bevor etwas bewertet wurde: seine Versuche allein sind kein Ergebnis</translation>
    </message>
    <message>
        <source>The run was limited to %1 samples a task, so its numbers cannot be compared with a whole run</source>
        <translation>Der Lauf war auf %1 Fälle je Aufgabe begrenzt, also lassen sich seine Zahlen nicht mit einem ganzen Lauf vergleichen</translation>
    </message>
    <message>
        <source>The run was limited to %1 samples, so its numbers cannot be compared with a whole run</source>
        <translation>Der Lauf war auf %1 Fälle begrenzt, also lassen sich seine Zahlen nicht mit einem ganzen Lauf vergleichen</translation>
    </message>
    <message>
        <source>The same chart as a table</source>
        <translation>Dasselbe Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>The same: whoever read these words out has this log.</source>
        <translation>Dieselben: Wer diese Wörter vorlas, hat dieses Protokoll.</translation>
    </message>
    <message>
        <source>The sample drawn from this log is not the one in the workpaper</source>
        <translation>Die Stichprobe, die aus diesem Protokoll gezogen wird, ist nicht die im Arbeitspapier</translation>
    </message>
    <message>
        <source>The scenario %1</source>
        <translation>Das Szenario %1</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be replayed by anyone</source>
        <translation>Das Szenario %1 kann niemand nachspielen</translation>
    </message>
    <message>
        <source>The scenario %1 has no %2</source>
        <translation>Dem Szenario %1 fehlt: %2</translation>
    </message>
    <message>
        <source>The scenario %1 states no seed</source>
        <translation>Das Szenario %1 nennt keinen Startwert</translation>
    </message>
    <message>
        <source>The scenario %1 took another course with the same seed and environment</source>
        <translation>Das Szenario %1 verlief bei gleichem Startwert und gleicher Umgebung anders</translation>
    </message>
    <message>
        <source>The scenario id %1 stands at %2, too</source>
        <translation>Die Szenarienkennung %1 steht auch bei %2</translation>
    </message>
    <message>
        <source>The scenario id %1 stands twice</source>
        <translation>Die Szenarienkennung %1 steht zweimal</translation>
    </message>
    <message>
        <source>The score &quot;%1&quot; is a sum without its count, so no rate can be told</source>
        <translation>Der Wert „%1“ ist eine Summe ohne ihre Anzahl, also lässt sich keine Quote sagen</translation>
    </message>
    <message>
        <source>The section that should answer &quot;%1&quot; is empty</source>
        <translation>Der Abschnitt, der „%1“ beantworten sollte, ist leer</translation>
    </message>
    <message>
        <source>The signature %1 is about other bytes than %2 has here</source>
        <translation>Die Unterschrift %1 gilt anderen Bytes, als %2 hier hat</translation>
    </message>
    <message>
        <source>The signature names %1 without a SHA-256 digest</source>
        <translation>Die Unterschrift nennt %1 ohne SHA-256-Prüfsumme</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: %2</source>
        <translation>Die Unterschrift von %1 stimmt nicht: %2</translation>
    </message>
    <message>
        <source>The size of a sample is 1 to 1000</source>
        <translation>Eine Stichprobe hat 1 bis 1000 Stück</translation>
    </message>
    <message>
        <source>The source has changed since this review was opened; you sign what was announced</source>
        <translation>Die Quelle hat sich geändert, seit diese Prüfung eröffnet wurde; Sie unterschreiben, was angekündigt wurde</translation>
    </message>
    <message>
        <source>The source is at %1, not at version %2</source>
        <translation>Die Quelle steht auf %1, nicht auf Version %2</translation>
    </message>
    <message>
        <source>The source is in %1, but its log was not taken: %2</source>
        <translation>Die Quelle ist in %1, aber ihr Protokoll wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>The source stands at %1 (%2); the log is today&#x27;s. Nothing can be signed here.</source>
        <translation>Die Quelle steht bei %1 (%2); das Protokoll ist das heutige. Hier kann nichts unterschrieben werden.</translation>
    </message>
    <message>
        <source>The stage %1 %2</source>
        <translation>Die Stufe %1 %2</translation>
    </message>
    <message>
        <source>The suite says %1 tests and holds %2</source>
        <translation>Die Reihe nennt %1 Tests und enthält %2</translation>
    </message>
    <message>
        <source>The table is larger than what is read; the rest is left out</source>
        <translation>Die Tabelle ist größer, als gelesen wird; der Rest bleibt außen vor</translation>
    </message>
    <message>
        <source>The table shows %1 alone, because you asked. None of these numbers is judged. Remarks on it: %2.</source>
        <translation>Die Tabelle zeigt auf Wunsch nur %1. Über keine dieser Zahlen wird geurteilt. Bemerkungen dazu: %2.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>The tag %1 releases %2 and nobody decided about it</source>
        <translation>Die Marke %1 gibt %2 heraus, und niemand hat darüber entschieden</translation>
    </message>
    <message>
        <source>The tag %1 releases %2 which was %3</source>
        <translation>Die Marke %1 gibt %2 heraus: Entscheidung „%3“</translation>
    </message>
    <message>
        <source>The tag %1 releases %2 with other evidence than was decided about (EVIDENCE_CHANGED_SINCE)</source>
        <translation>Die Marke %1 gibt %2 heraus, mit anderen Nachweisen als denen, über die entschieden wurde (EVIDENCE_CHANGED_SINCE)</translation>
    </message>
    <message>
        <source>The test names no policy</source>
        <translation>Die Probe nennt kein Regelwerk</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The times cannot be: %1</source>
        <translation>Die Zeiten können nicht sein: %1</translation>
    </message>
    <message>
        <source>The tracker must be a link</source>
        <translation>Der Verweis auf die Aufgabe muss ein Link sein</translation>
    </message>
    <message>
        <source>The training of %1 ends</source>
        <translation>Die Schulung von %1 endet</translation>
    </message>
    <message>
        <source>The workpaper names no head of the log</source>
        <translation>Das Arbeitspapier nennt keinen letzten Stand des Protokolls</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>There are results of all five families</source>
        <translation>Es gibt Ergebnisse zu allen fünf Arten</translation>
    </message>
    <message>
        <source>There is a decision log</source>
        <translation>Es gibt ein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>There is no SLO</source>
        <translation>Es gibt keine Sicherheitszahl</translation>
    </message>
    <message>
        <source>There is no approval whose evidence could be compared</source>
        <translation>Es gibt keine Freigabe, deren Nachweise sich vergleichen ließen</translation>
    </message>
    <message>
        <source>There is no approved release to compare with</source>
        <translation>Es gibt kein genehmigtes Release, mit dem sich vergleichen ließe</translation>
    </message>
    <message>
        <source>There is no approved release to go back to.</source>
        <translation>Es gibt kein genehmigtes Release, auf das man zurück könnte.</translation>
    </message>
    <message>
        <source>There is no approved release with an objective to compare with</source>
        <translation>Es gibt kein genehmigtes Release mit einem Ziel, mit dem sich vergleichen ließe</translation>
    </message>
    <message>
        <source>There is no check called %1</source>
        <translation>Keine Prüfung heißt %1</translation>
    </message>
    <message>
        <source>There is no clause to show.</source>
        <translation>Es gibt keine Klausel zu zeigen.</translation>
    </message>
    <message>
        <source>There is no commit to read yet</source>
        <translation>Es gibt noch keinen Commit zu lesen</translation>
    </message>
    <message>
        <source>There is no decision log</source>
        <translation>Es gibt kein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>There is no decision log here</source>
        <translation>Hier gibt es kein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>There is no decision log here and none there</source>
        <translation>Es gibt hier kein Entscheidungsprotokoll und dort auch nicht</translation>
    </message>
    <message>
        <source>There is no deliberation note</source>
        <translation>Es gibt keine Abwägungsnotiz</translation>
    </message>
    <message>
        <source>There is no file of that name in the source.</source>
        <translation>In der Quelle gibt es keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>There is no incident %1</source>
        <translation>Es gibt keinen Vorfall %1</translation>
    </message>
    <message>
        <source>There is no item %1</source>
        <translation>Es gibt keinen Punkt %1</translation>
    </message>
    <message>
        <source>There is no log here, and no policy. “Start deciding on record here” (Ctrl+K) starts one.</source>
        <translation>Hier gibt es kein Protokoll und keine Regeln. „Hier Entscheidungen protokollieren“ (Strg+K) beginnt eines.</translation>
    </message>
    <message>
        <source>There is no log here, so nobody is listed yet.</source>
        <translation>Hier gibt es kein Protokoll, also steht noch niemand auf der Liste.</translation>
    </message>
    <message>
        <source>There is no mode %1</source>
        <translation>Es gibt keine Betriebsart %1</translation>
    </message>
    <message>
        <source>There is no model %1 to leave out</source>
        <translation>Es gibt kein Modell %1, das wegbleiben könnte</translation>
    </message>
    <message>
        <source>There is no model called %1</source>
        <translation>Kein Modell heißt %1</translation>
    </message>
    <message>
        <source>There is no model card</source>
        <translation>Es gibt keine Modellkarte</translation>
    </message>
    <message>
        <source>There is no model here to try it on.</source>
        <translation>Hier ist kein Modell, an dem sich das probieren ließe.</translation>
    </message>
    <message>
        <source>There is no model here yet: a folder with MODEL_CARD.md, release.yaml or safety-slos.yaml is one.</source>
        <translation>Hier ist noch kein Modell: Ein Ordner mit MODEL_CARD.md, release.yaml oder safety-slos.yaml ist eines.</translation>
    </message>
    <message>
        <source>There is no permit: %1</source>
        <translation>Es gibt keine Erlaubnis: %1</translation>
    </message>
    <message>
        <source>There is no policy in force here</source>
        <translation>Hier ist kein Regelwerk in Kraft</translation>
    </message>
    <message>
        <source>There is no regulation pack %1</source>
        <translation>Es gibt kein Paket von Vorschriften %1</translation>
    </message>
    <message>
        <source>There is no regulation pack &#x27;%1&#x27;</source>
        <translation>Es gibt kein Regelungspaket „%1“</translation>
    </message>
    <message>
        <source>There is no release %1</source>
        <translation>Es gibt kein Release %1</translation>
    </message>
    <message>
        <source>There is no release %1 in the log or in the source</source>
        <translation>Es gibt keine Version %1, weder im Protokoll noch in der Quelle</translation>
    </message>
    <message>
        <source>There is no release here yet.</source>
        <translation>Hier ist noch keine Freigabe.</translation>
    </message>
    <message>
        <source>There is no repository at %1</source>
        <translation>Bei %1 gibt es kein Repository</translation>
    </message>
    <message>
        <source>There is no result</source>
        <translation>Es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>There is no scenario %1 at this commit of %2</source>
        <translation>Es gibt kein Szenario %1 bei diesem Commit von %2</translation>
    </message>
    <message>
        <source>There is no such emergency release</source>
        <translation>Es gibt keine solche Notfreigabe</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such file at this commit</source>
        <translation>Bei diesem Commit gibt es keine solche Datei</translation>
    </message>
    <message>
        <source>There is no such time here: %1</source>
        <translation>Eine solche Zeit gibt es hier nicht: %1</translation>
    </message>
    <message>
        <source>There is no telemetry.</source>
        <translation>Es gibt keine Telemetrie.</translation>
    </message>
    <message>
        <source>There is no template called %1</source>
        <translation>Keine Vorlage heißt %1</translation>
    </message>
    <message>
        <source>There is no version %1 in the log</source>
        <translation>Es gibt keine Version %1 im Protokoll</translation>
    </message>
    <message>
        <source>There is no work tree here to write into</source>
        <translation>Hier gibt es keinen Arbeitsbereich, in den sich schreiben lässt</translation>
    </message>
    <message>
        <source>There is nothing to hold it against: everything is new.</source>
        <translation>Es gibt nichts zum Vergleichen: Alles ist neu.</translation>
    </message>
    <message>
        <source>There is something of that name already</source>
        <translation>Etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>There was never such a file on this line of history</source>
        <translation>Auf dieser Linie der Geschichte gab es nie eine solche Datei</translation>
    </message>
    <message>
        <source>These minutes are not signed.</source>
        <translation>Diese Niederschrift ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>These results come from more than one environment</source>
        <translation>Diese Ergebnisse stammen aus mehr als einer Umgebung</translation>
    </message>
    <message>
        <source>They fill no place that asks for independence</source>
        <translation>Sie füllen keinen Platz, der Unabhängigkeit verlangt</translation>
    </message>
    <message>
        <source>This MLflow run %1: its numbers are no results</source>
        <translation>Dieser MLflow-Lauf (%1): seine Zahlen sind keine Ergebnisse</translation>
    </message>
    <message>
        <source>This archive is damaged: %1</source>
        <translation>Dieses Archiv ist beschädigt: %1</translation>
    </message>
    <message>
        <source>This computer has never seen the log %1</source>
        <translation>Dieser Rechner hat das Protokoll %1 noch nie gesehen</translation>
    </message>
    <message>
        <source>This computer says it is %1, and this meeting was %2 at %3</source>
        <translation>Dieser Rechner sagt, es sei %1, und diese Sitzung war %2 um %3</translation>
    </message>
    <message>
        <source>This copy came from another one, and that may have a log already. Ask it before you start one.</source>
        <translation>Diese Kopie stammt von einer anderen, und die kann schon ein Protokoll haben. Fragen Sie sie, bevor Sie eines beginnen.</translation>
    </message>
    <message>
        <source>This copy is open for looking only.</source>
        <translation>Diese Kopie ist nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>This copy is open for reading only.</source>
        <translation>Diese Kopie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This copy is read-only</source>
        <translation>Diese Kopie ist nur zum Lesen</translation>
    </message>
    <message>
        <source>This copy is read-only%1</source>
        <translation>Diese Kopie ist nur zum Lesen%1</translation>
    </message>
    <message>
        <source>This decision does not say whether it holds</source>
        <translation>Diese Entscheidung sagt nicht, ob sie gilt</translation>
    </message>
    <message>
        <source>This decision is still %1</source>
        <translation>Diese Entscheidung ist noch %1</translation>
    </message>
    <message>
        <source>This entry binds no evidence of its own, or its files are not in this copy.</source>
        <translation>Dieser Eintrag bindet keine eigenen Nachweise, oder ihre Dateien fehlen in dieser Kopie.</translation>
    </message>
    <message>
        <source>This file is new in this release.</source>
        <translation>Diese Datei ist neu in diesem Release.</translation>
    </message>
    <message>
        <source>This file is not shown: %1</source>
        <translation>Diese Datei wird nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>This folder holds other things than public pages</source>
        <translation>Dieser Ordner enthält anderes als öffentliche Seiten</translation>
    </message>
    <message>
        <source>This folder is not empty and no repository</source>
        <translation>Dieser Ordner ist nicht leer und kein Repository</translation>
    </message>
    <message>
        <source>This is %1, and none of its numbers is taken for a result</source>
        <translation>Das ist %1, und keine seiner Zahlen gilt als Ergebnis</translation>
    </message>
    <message>
        <source>This is bound by its git id alone: %1</source>
        <translation>Dies ist nur durch seine Git-Kennung gebunden: %1</translation>
    </message>
    <message>
        <source>This is exactly what was decided about</source>
        <translation>Das ist genau, worüber entschieden wurde</translation>
    </message>
    <message>
        <source>This is for %1 to sign, with a key of their own. Choose who signs (Ctrl+I).</source>
        <translation>Das unterschreibt %1 mit eigenem Schlüssel. Wählen Sie, wer unterschreibt (Strg+I).</translation>
    </message>
    <message>
        <source>This is how it stood at %1. Nothing can be signed here.</source>
        <translation>So stand es bei %1. Hier kann nichts unterschrieben werden.</translation>
    </message>
    <message>
        <source>This is how it stood on %1, before this log began. Nothing can be signed here.</source>
        <translation>So stand es am %1, bevor dieses Protokoll begann. Hier kann nichts unterschrieben werden.</translation>
    </message>
    <message>
        <source>This is how it stood on %1: source, approvals, people and keys. Nothing can be signed here.</source>
        <translation>So stand es am %1: Quelle, Genehmigungen, Personen und Schlüssel. Hier kann nichts unterschrieben werden.</translation>
    </message>
    <message>
        <source>This is no audit pack</source>
        <translation>Das ist kein Prüfpaket</translation>
    </message>
    <message>
        <source>This is no workpaper</source>
        <translation>Das ist kein Arbeitspapier</translation>
    </message>
    <message>
        <source>This is not a SHA-256 digest</source>
        <translation>Das ist keine SHA-256-Prüfsumme</translation>
    </message>
    <message>
        <source>This key belongs to nobody on the list of people and keys.</source>
        <translation>Dieser Schlüssel gehört niemandem auf der Liste der Personen und Schlüssel.</translation>
    </message>
    <message>
        <source>This key is on the people and keys already, as %1</source>
        <translation>Dieser Schlüssel steht schon unter Personen und Schlüsseln, als %1</translation>
    </message>
    <message>
        <source>This key is on the people and keys already, as %1 (%2)</source>
        <translation>Dieser Schlüssel steht schon unter Personen und Schlüsseln, als %1 (%2)</translation>
    </message>
    <message>
        <source>This line is no JSON</source>
        <translation>Diese Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>This line is no `time value step` of MLflow</source>
        <translation>Diese Zeile ist kein `time value step` von MLflow</translation>
    </message>
    <message>
        <source>This link is not followed, only https and mailto are: %1</source>
        <translation>Diesem Verweis wird nicht gefolgt, nur https und mailto: %1</translation>
    </message>
    <message>
        <source>This log is behind the checkpoint, which saw %1: this one holds %2. Whether it also went another way, only the missing ones can say</source>
        <translation>Dieses Protokoll liegt hinter dem Prüfstand, der %1 sah: dieses hat %2. Ob es auch einen anderen Weg ging, können nur die fehlenden sagen</translation>
    </message>
    <message>
        <source>This log is behind the checkpoint: it lacks what was signed up to %1</source>
        <translation>Dieses Protokoll liegt hinter dem Prüfstand: ihm fehlt, was bis %1 unterschrieben wurde</translation>
    </message>
    <message>
        <source>This mapping says nothing about its files</source>
        <translation>Diese Zuordnung sagt nichts über ihre Dateien</translation>
    </message>
    <message>
        <source>This may be approved</source>
        <translation>Dies darf genehmigt werden</translation>
    </message>
    <message>
        <source>This may be released</source>
        <translation>Dies darf freigegeben werden</translation>
    </message>
    <message>
        <source>This may be released in an emergency until %1, by %2, confirmed by %3: %4</source>
        <translation>Dies darf im Notfall freigegeben werden bis %1, durch %2, bestätigt von %3: %4</translation>
    </message>
    <message>
        <source>This may be released. %1</source>
        <translation>Dies darf freigegeben werden. %1</translation>
    </message>
    <message>
        <source>This may be returned to</source>
        <translation>Hierhin darf zurückgekehrt werden</translation>
    </message>
    <message>
        <source>This meeting has begun already</source>
        <translation>Diese Sitzung hat schon begonnen</translation>
    </message>
    <message>
        <source>This opens the review first: your key is asked for twice.</source>
        <translation>Das eröffnet zuerst die Prüfung: Ihr Schlüssel wird zweimal gefragt.</translation>
    </message>
    <message>
        <source>This page is no record. The record is the log with the fingerprint below, and what it proves is in it alone.</source>
        <translation>Diese Seite ist kein Nachweis. Der Nachweis ist das Protokoll mit dem Fingerabdruck unten, und was es beweist, steht allein darin.</translation>
    </message>
    <message>
        <source>This policy cannot be used yet.</source>
        <translation>Diese Regeln sind noch nicht verwendbar.</translation>
    </message>
    <message>
        <source>This promptfoo file holds a configuration and no results</source>
        <translation>Diese promptfoo-Datei enthält eine Einstellung und keine Ergebnisse</translation>
    </message>
    <message>
        <source>This release has no %1: that is worth an objection.</source>
        <translation>Dieses Release hat keine %1: Das ist einen Einwand wert.</translation>
    </message>
    <message>
        <source>This release has no deliberation note at this commit. Begin one with: countersign new note %1</source>
        <translation>Dieses Release hat an diesem Commit keine Abwägungsnotiz. Beginnen Sie eine mit: countersign new note %1</translation>
    </message>
    <message>
        <source>This release has no model card at this commit. Write one with: countersign new card-section %1</source>
        <translation>Dieses Release hat an diesem Commit keine Modellkarte. Schreiben Sie eine mit: countersign new card-section %1</translation>
    </message>
    <message>
        <source>This release has no model card.</source>
        <translation>Dieses Release hat keine Modellkarte.</translation>
    </message>
    <message>
        <source>This release has no scenario</source>
        <translation>Dieses Release hat kein Szenario</translation>
    </message>
    <message>
        <source>This release names no safety SLOs.</source>
        <translation>Dieses Release nennt keine Sicherheitsziele.</translation>
    </message>
    <message>
        <source>This release no longer has this file.</source>
        <translation>Dieses Release hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>This repository has a log already.</source>
        <translation>Dieses Repository hat schon ein Protokoll.</translation>
    </message>
    <message>
        <source>This repository has no log yet: there is nothing to sign into.</source>
        <translation>Dieses Repository hat noch kein Protokoll: Es gibt nichts, worin man unterschreiben könnte.</translation>
    </message>
    <message>
        <source>This repository keeps no record of decisions yet. Models can be read and checked; nothing can be signed. “Start deciding on record here” (Ctrl+K) starts one.</source>
        <translation>Dieses Repository führt noch kein Protokoll der Entscheidungen. Modelle lassen sich lesen und prüfen; unterschrieben werden kann nichts. „Hier Entscheidungen protokollieren“ (Strg+K) beginnt eines.</translation>
    </message>
    <message>
        <source>This repository knows no remote</source>
        <translation>Dieses Repository kennt keine Gegenstelle</translation>
    </message>
    <message>
        <source>This repository knows several remotes, none called origin</source>
        <translation>Dieses Repository kennt mehrere Gegenstellen, keine heißt origin</translation>
    </message>
    <message>
        <source>This request is for another log</source>
        <translation>Dieser Antrag gilt einem anderen Protokoll</translation>
    </message>
    <message>
        <source>This request is signed by another key than it names</source>
        <translation>Dieser Antrag ist mit einem anderen Schlüssel unterschrieben, als er nennt</translation>
    </message>
    <message>
        <source>This result file has %1 MiB, more than is read unasked: its numbers are not judged</source>
        <translation>Diese Ergebnisdatei hat %1 MiB, mehr als ungefragt gelesen wird: ihre Zahlen werden nicht beurteilt</translation>
    </message>
    <message>
        <source>This result states no score</source>
        <translation>Dieses Ergebnis nennt keinen Wert</translation>
    </message>
    <message>
        <source>This tier asks for no checklist</source>
        <translation>Diese Risikostufe verlangt keine Prüfliste</translation>
    </message>
    <message>
        <source>This tier asks for no drill</source>
        <translation>Diese Risikostufe verlangt keine Übung</translation>
    </message>
    <message>
        <source>This tier asks for no stages of roll-out</source>
        <translation>Diese Risikostufe verlangt keine Stufen der Einführung</translation>
    </message>
    <message>
        <source>This tier asks for the %1</source>
        <translation>Diese Risikostufe verlangt: %1</translation>
    </message>
    <message>
        <source>This tier reports against no regulation with classes</source>
        <translation>Diese Risikostufe berichtet zu keiner Regelung mit Klassen</translation>
    </message>
    <message>
        <source>This was neither rejected nor deferred</source>
        <translation>Es wurde weder abgelehnt noch vertagt</translation>
    </message>
    <message>
        <source>This would delete the decision log</source>
        <translation>Das würde das Entscheidungsprotokoll löschen</translation>
    </message>
    <message>
        <source>Those concerned were told</source>
        <translation>Die Betroffenen wurden informiert</translation>
    </message>
    <message>
        <source>Those this risk reports against</source>
        <translation>Für dieses Risiko verlangt</translation>
    </message>
    <message>
        <source>Thought of as</source>
        <translation>Gedacht als</translation>
    </message>
    <message>
        <source>Thought of as %1</source>
        <translation>Gedacht als %1</translation>
    </message>
    <message>
        <source>Thought of to sign as: %1.</source>
        <translation>Gedacht zum Unterschreiben als: %1.</translation>
    </message>
    <message>
        <source>Tick what you looked into</source>
        <translation>Haken Sie an, was Sie geprüft haben</translation>
    </message>
    <message>
        <source>Tier %1: %2</source>
        <translation>Risikostufe %1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time, as claimed</source>
        <translation>Zeit, wie angegeben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitlauf</translation>
    </message>
    <message>
        <source>To be judged again</source>
        <translation>Neu zu beurteilen</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Wieder anzusehen</translation>
    </message>
    <message>
        <source>To invite: %1</source>
        <translation>Einzuladen: %1</translation>
    </message>
    <message>
        <source>To ta&amp;ke along</source>
        <translation>Zum Mitneh&amp;men</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Training ends</source>
        <translation>Schulung endet</translation>
    </message>
    <message>
        <source>Tre&amp;nds</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Stellte sich heraus</translation>
    </message>
    <message>
        <source>Two different logs</source>
        <translation>Zwei verschiedene Protokolle</translation>
    </message>
    <message>
        <source>Two numbers that you look at are worth more than twenty that you planned. Today&#x27;s value is what the next release is held against.</source>
        <translation>Zwei Zahlen, auf die Sie schauen, sind mehr wert als zwanzig geplante. Am heutigen Wert wird die nächste Freigabe gemessen.</translation>
    </message>
    <message>
        <source>Two ti&amp;mes</source>
        <translation>Zwei &amp;Zeiten</translation>
    </message>
    <message>
        <source>Two times</source>
        <translation>Zwei Zeiten</translation>
    </message>
    <message>
        <source>Type is at %1 %.</source>
        <translation>Die Schrift steht auf %1 %.</translation>
    </message>
    <message>
        <source>Unions nobody on the list signed</source>
        <translation>Vereinigungen, die niemand auf der Liste unterschrieben hat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit and direction of every metric of this release are known.</source>
        <translation>Einheit und Richtung jeder Kennzahl dieses Releases sind bekannt.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Unknown key &#x27;%1&#x27; in %2</source>
        <translation>Unbekannter Schlüssel „%1“ in %2</translation>
    </message>
    <message>
        <source>Unknown start</source>
        <translation>Unbekannter Anfang</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up to 90 days</source>
        <translation>Bis 90 Tage</translation>
    </message>
    <message>
        <source>Use a file of policy tests</source>
        <translation>Eine Datei mit Proben der Regeln verwenden</translation>
    </message>
    <message>
        <source>Use a test file…</source>
        <translation>Probendatei verwenden…</translation>
    </message>
    <message>
        <source>Use another key file</source>
        <translation>Eine andere Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Use another key file…</source>
        <translation>Eine andere Schlüsseldatei verwenden…</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Valid until (date)</source>
        <translation>Gültig bis (Datum)</translation>
    </message>
    <message>
        <source>Valid until, like 2027-05-31</source>
        <translation>Gültig bis, etwa 2027-05-31</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of this file lie outside their own intervals, %1 of them; the first is %2</source>
        <translation>Werte dieser Datei liegen außerhalb ihrer eigenen Intervalle, %1 an der Zahl; der erste ist %2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Version %1 of %2, by %3</source>
        <translation>Version %1: %2, von %3</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waits for a written answer</source>
        <translation>Wartet auf eine schriftliche Antwort</translation>
    </message>
    <message>
        <source>Waits for a written answer.</source>
        <translation>Wartet auf eine schriftliche Antwort.</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Warned only</source>
        <translation>Nur gewarnt</translation>
    </message>
    <message>
        <source>Was a review of exactly this evidence opened?</source>
        <translation>Wurde die Prüfung genau dieser Belege eröffnet?</translation>
    </message>
    <message>
        <source>Was every emergency release of this model reviewed?</source>
        <translation>Wurde jede Notfreigabe dieses Modells nachgeprüft?</translation>
    </message>
    <message>
        <source>Was every never event measured, and was it zero?</source>
        <translation>Wurde jedes Nie-Ereignis gemessen, und war es null?</translation>
    </message>
    <message>
        <source>Was no SLO loosened?</source>
        <translation>Wurde keine Sicherheitszahl gelockert?</translation>
    </message>
    <message>
        <source>Was the note updated after the last incident?</source>
        <translation>Wurde die Notiz nach dem letzten Vorfall ergänzt?</translation>
    </message>
    <message>
        <source>Was the ob&amp;jection right?</source>
        <translation>Hatte der Ein&amp;wand recht?</translation>
    </message>
    <message>
        <source>Was the objection right?</source>
        <translation>Hatte der Einwand recht?</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Were kill switch and return exercised lately, and fast enough?</source>
        <translation>Wurden Notausschalter und Rückkehr kürzlich geübt, und schnell genug?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What %1 sealed about %2 can be revealed on this computer only</source>
        <translation>Was %1 zu %2 verdeckt abgegeben hat, lässt sich nur auf diesem Rechner aufdecken</translation>
    </message>
    <message>
        <source>What a failed check does at first</source>
        <translation>Was eine nicht bestandene Prüfung am Anfang bewirkt</translation>
    </message>
    <message>
        <source>What a failed check does at this risk</source>
        <translation>Was eine nicht bestandene Prüfung bei diesem Risiko bewirkt</translation>
    </message>
    <message>
        <source>What a signature about this release binds: one byte more or less in any of these is another release.</source>
        <translation>Was eine Unterschrift zu diesem Release bindet: ein Byte mehr oder weniger in einem davon ist ein anderes Release.</translation>
    </message>
    <message>
        <source>What are its known failure modes?</source>
        <translation>Wie versagt es bekanntermaßen?</translation>
    </message>
    <message>
        <source>What arrived first was taken; nothing was sent.</source>
        <translation>Was zuerst ankam, wurde übernommen; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>What arrived was taken, but nothing was sent: %1</source>
        <translation>Was ankam, wurde übernommen, aber nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>What asks for judging it again</source>
        <translation>Was eine neue Beurteilung verlangt</translation>
    </message>
    <message>
        <source>What bears on it: %1</source>
        <translation>Was dafür zählt: %1</translation>
    </message>
    <message>
        <source>What bears on the decision</source>
        <translation>Was für die Entscheidung zählt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What came out otherwise</source>
        <translation>Was anders herauskam</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What changes: %1</source>
        <translation>Was sich ändert: %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What differs (%1)</source>
        <translation>Was abweicht (%1)</translation>
    </message>
    <message>
        <source>What differs from what is in force</source>
        <translation>Was von dem abweicht, was gilt</translation>
    </message>
    <message>
        <source>What do you want to know before the meeting?</source>
        <translation>Was möchten Sie vor der Sitzung wissen?</translation>
    </message>
    <message>
        <source>What does the policy or the log ask that cannot be judged?</source>
        <translation>Was verlangen Regeln oder Protokoll, das sich nicht beurteilen lässt?</translation>
    </message>
    <message>
        <source>What feedback changed</source>
        <translation>Was Rückmeldungen geändert haben</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Was hilft: %1</translation>
    </message>
    <message>
        <source>What is &amp;proved</source>
        <translation>Was &amp;bewiesen ist</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What is known now: %1</source>
        <translation>Was jetzt bekannt ist: %1</translation>
    </message>
    <message>
        <source>What is listed here supports a clause. Whether it is enough, a person says: this program says of nothing that it complies.</source>
        <translation>Was hier steht, stützt eine Klausel. Ob es genügt, sagt ein Mensch: Dieses Programm sagt von nichts, dass es die Vorschrift erfüllt.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is missing or off</source>
        <translation>Was fehlt oder nicht stimmt</translation>
    </message>
    <message>
        <source>What is not proved</source>
        <translation>Was nicht bewiesen ist</translation>
    </message>
    <message>
        <source>What is on the table</source>
        <translation>Was auf dem Tisch liegt</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>Was bewiesen ist</translation>
    </message>
    <message>
        <source>What is proved and what is not</source>
        <translation>Was bewiesen ist und was nicht</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What is to be done is on record since %1</source>
        <translation>Was zu tun ist, ist seit %1 festgehalten</translation>
    </message>
    <message>
        <source>What is wrong or worth knowing</source>
        <translation>Was falsch oder wissenswert ist</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es da ist</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What it would mean here</source>
        <translation>Was es hier bedeuten würde</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welcher Art</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Was hier liegt</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>What minutes or a colleague&#x27;s screen say: 12 digits or more, or eight words</source>
        <translation>Was die Niederschrift oder der Bildschirm von Kollegen sagt: mindestens 12 Stellen oder acht Wörter</translation>
    </message>
    <message>
        <source>What must never happen</source>
        <translation>Was nie geschehen darf</translation>
    </message>
    <message>
        <source>What public pages leave out</source>
        <translation>Was öffentliche Seiten weglassen</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>What shows or mends it</source>
        <translation>Was es zeigt oder behebt</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What the change means</source>
        <translation>Was die Änderung bedeutet</translation>
    </message>
    <message>
        <source>What the log proves</source>
        <translation>Was das Protokoll beweist</translation>
    </message>
    <message>
        <source>What the post-mortem still lacks</source>
        <translation>Was der Nachbetrachtung noch fehlt</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Was der Vorschlag ändert</translation>
    </message>
    <message>
        <source>What the signatures mean: %1</source>
        <translation>Was die Unterschriften bedeuten: %1</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>What was bound</source>
        <translation>Was gebunden wurde</translation>
    </message>
    <message>
        <source>What was bound (SHA-256)</source>
        <translation>Was gebunden wurde (SHA-256)</translation>
    </message>
    <message>
        <source>What was done and what went wrong (Ctrl+L)</source>
        <translation>Was getan wurde und was misslang (Strg+L)</translation>
    </message>
    <message>
        <source>What was it trained on?</source>
        <translation>Womit wurde es trainiert?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said against what came true</source>
        <translation>Was gesagt wurde gegen das, was eintraf</translation>
    </message>
    <message>
        <source>What was said and signed</source>
        <translation>Was gesagt und unterschrieben wurde</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Was vorher gesagt wurde</translation>
    </message>
    <message>
        <source>What was sealed about %1 is not on this computer</source>
        <translation>Was zu %1 verdeckt wurde, ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Was unterschrieben wurde</translation>
    </message>
    <message>
        <source>What will be signed, byte for byte</source>
        <translation>Was unterschrieben wird, Byte für Byte</translation>
    </message>
    <message>
        <source>What will be signed, in words</source>
        <translation>Was unterschrieben wird, in Worten</translation>
    </message>
    <message>
        <source>What would change or stop</source>
        <translation>Was sich ändern oder aufhalten würde</translation>
    </message>
    <message>
        <source>What would remove the objection</source>
        <translation>Was den Einwand beheben würde</translation>
    </message>
    <message>
        <source>What would remove the objection: %1</source>
        <translation>Was den Einwand ausräumen würde: %1</translation>
    </message>
    <message>
        <source>What you object to: one sentence is enough</source>
        <translation>Was Sie einwenden: ein Satz genügt</translation>
    </message>
    <message>
        <source>What you signed is on this computer only.</source>
        <translation>Was Sie unterschrieben haben, liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When (as claimed)</source>
        <translation>Wann (wie angegeben)</translation>
    </message>
    <message>
        <source>When it fails, it fails hard</source>
        <translation>Wenn es ausfällt, fällt es hart aus</translation>
    </message>
    <message>
        <source>When it fails: %1</source>
        <translation>Wenn es ausfällt: %1</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>When, as claimed</source>
        <translation>Wann, wie angegeben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Where they find the repository</source>
        <translation>Wo das Repository zu finden ist</translation>
    </message>
    <message>
        <source>Where to put the example</source>
        <translation>Wohin mit dem Beispiel</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Welche Sitzung</translation>
    </message>
    <message>
        <source>Which policy to start with</source>
        <translation>Mit welchen Regeln begonnen wird</translation>
    </message>
    <message>
        <source>Which question is asked</source>
        <translation>Welche Frage gestellt ist</translation>
    </message>
    <message>
        <source>Which regulation</source>
        <translation>Welches Regelwerk</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>Welche Freigabe</translation>
    </message>
    <message>
        <source>Which release? A %1 is about one</source>
        <translation>Welches Release? Ein Eintrag %1 gilt einem</translation>
    </message>
    <message>
        <source>Which risk tier is this, and may it be approved?</source>
        <translation>Welches Risiko ist das, und darf ihm zugestimmt werden?</translation>
    </message>
    <message>
        <source>Which trend</source>
        <translation>Welcher Verlauf</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Welche Richtung</translation>
    </message>
    <message>
        <source>Which way is better for %1</source>
        <translation>Was bei %1 besser ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Who changes policy and people</source>
        <translation>Wer Regelwerk und Personen ändert</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>Who gives signature %1</source>
        <translation>Wer Unterschrift %1 gibt</translation>
    </message>
    <message>
        <source>Who is looking</source>
        <translation>Wer hinsieht</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Who led</source>
        <translation>Wer leitete</translation>
    </message>
    <message>
        <source>Who made it, as recorded</source>
        <translation>Wer es gemacht hat, wie festgehalten</translation>
    </message>
    <message>
        <source>Who may sign %1</source>
        <translation>Wer %1 unterschreiben darf</translation>
    </message>
    <message>
        <source>Who might be affected</source>
        <translation>Wer betroffen sein könnte</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Who says that a model is not under review</source>
        <translation>Wer sagt, dass ein Modell nicht in Prüfung ist</translation>
    </message>
    <message>
        <source>Who should use it?</source>
        <translation>Wer soll es verwenden?</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Whoever does not sign has not agreed.</source>
        <translation>Wer nicht unterschreibt, hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Whoever stands aside casts no ballot</source>
        <translation>Wer beiseitesteht, gibt keine Stimme ab</translation>
    </message>
    <message>
        <source>Whom to contact?</source>
        <translation>Wen spricht man an?</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why not counted</source>
        <translation>Warum nicht gezählt</translation>
    </message>
    <message>
        <source>Why this change?</source>
        <translation>Warum diese Änderung?</translation>
    </message>
    <message>
        <source>Why, and how</source>
        <translation>Warum, und wie</translation>
    </message>
    <message>
        <source>Why: one sentence is enough</source>
        <translation>Warum: Ein Satz genügt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Meine Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn by its owners</source>
        <translation>Von den Zuständigen zurückgezogen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Words and marks</source>
        <translation>Wörter und Zeichen</translation>
    </message>
    <message>
        <source>Words that were to be left out can still be read: %1</source>
        <translation>Wörter, die wegbleiben sollten, sind noch zu lesen: %1</translation>
    </message>
    <message>
        <source>Would be removed by: %1</source>
        <translation>Würde entfallen durch: %1</translation>
    </message>
    <message>
        <source>Would have to sign</source>
        <translation>Müssten unterschreiben</translation>
    </message>
    <message>
        <source>Would remove the objection</source>
        <translation>Würde den Einwand beheben</translation>
    </message>
    <message>
        <source>Write a countersign.yaml to start from</source>
        <translation>Eine countersign.yaml zum Anfangen schreiben</translation>
    </message>
    <message>
        <source>Write a draft for</source>
        <translation>Entwurf schreiben für</translation>
    </message>
    <message>
        <source>Write a draft of what is missing, for a model</source>
        <translation>Einen Entwurf des Fehlenden schreiben, für ein Modell</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write a scenario about it…</source>
        <translation>Ein Szenario dazu schreiben…</translation>
    </message>
    <message>
        <source>Write at least one condition.</source>
        <translation>Schreiben Sie mindestens eine Auflage.</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>Gesagtes aufschreiben</translation>
    </message>
    <message>
        <source>Write owner: in release.yaml or at the top of the model card.</source>
        <translation>Schreiben Sie owner: in release.yaml oder an den Anfang der Modellkarte.</translation>
    </message>
    <message>
        <source>Write public pages…</source>
        <translation>Öffentliche Seiten schreiben…</translation>
    </message>
    <message>
        <source>Write rollout: in release.yaml.</source>
        <translation>Schreiben Sie rollout: in release.yaml.</translation>
    </message>
    <message>
        <source>Write severity: and runbook: at each number in safety-slos.yaml.</source>
        <translation>Schreiben Sie severity: und runbook: zu jeder Zahl in safety-slos.yaml.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Schreiben Sie die Antwort.</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>Die Entscheidung schreiben</translation>
    </message>
    <message>
        <source>Write the decision…</source>
        <translation>Die Entscheidung schreiben…</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Einladung schreiben</translation>
    </message>
    <message>
        <source>Write the invitation as a file</source>
        <translation>Einladung als Datei schreiben</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Einladung schreiben…</translation>
    </message>
    <message>
        <source>Write the pages</source>
        <translation>Seiten schreiben</translation>
    </message>
    <message>
        <source>Write the post-mortem</source>
        <translation>Die Nachbetrachtung schreiben</translation>
    </message>
    <message>
        <source>Write the reason: one sentence is enough.</source>
        <translation>Schreiben Sie die Begründung: ein Satz genügt.</translation>
    </message>
    <message>
        <source>Write the registry file</source>
        <translation>Verzeichnisdatei schreiben</translation>
    </message>
    <message>
        <source>Write the version into the result files, or say it in countersign.yaml.</source>
        <translation>Schreiben Sie die Version in die Ergebnisdateien, oder nennen Sie sie in countersign.yaml.</translation>
    </message>
    <message>
        <source>Write two times, for example 2026-06-01 above and nothing below, to see what was decided, objected and changed in between.</source>
        <translation>Geben Sie zwei Zeiten an, zum Beispiel links 2026-06-01 und rechts nichts, um zu sehen, was dazwischen entschieden, eingewandt und geändert wurde.</translation>
    </message>
    <message>
        <source>Writes what you chose into a new file of the work tree, for you to commit. Nothing is judged by it before that.</source>
        <translation>Schreibt das Gewählte in eine neue Datei des Arbeitsverzeichnisses, die Sie selbst committen. Vorher wird nichts danach beurteilt.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Writing a draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>Writing countersign.yaml</source>
        <translation>countersign.yaml schreiben</translation>
    </message>
    <message>
        <source>Writing public pages</source>
        <translation>Öffentliche Seiten schreiben</translation>
    </message>
    <message>
        <source>Writing the clauses</source>
        <translation>Klauseln schreiben</translation>
    </message>
    <message>
        <source>Writing the decision sheet</source>
        <translation>Das Entscheidungsblatt wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Einladung schreiben</translation>
    </message>
    <message>
        <source>Writing the metric registry</source>
        <translation>Kennzahlenverzeichnis schreiben</translation>
    </message>
    <message>
        <source>Writing the post-mortem</source>
        <translation>Nachbetrachtung wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Verzeichnis wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the scenario</source>
        <translation>Szenario schreiben</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1. Fill it in and commit it.</source>
        <translation>Geschrieben: %1. Füllen Sie es aus und übergeben Sie es mit einem Commit.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrote %1. Look at it, put it in the place of %2 and commit it: from then on it steers the judgement.</source>
        <translation>%1 geschrieben. Ansehen, an die Stelle von %2 setzen und committen: von da an steuert es das Urteil.</translation>
    </message>
    <message>
        <source>Wrote %1. Name it in countersign.yaml (metrics: %1) and commit both: from then on it steers the judgement.</source>
        <translation>%1 geschrieben. In countersign.yaml nennen (metrics: %1) und beides committen: von da an steuert es das Urteil.</translation>
    </message>
    <message>
        <source>YAML could not be read: %1</source>
        <translation>YAML ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>You are looking at the past</source>
        <translation>Sie sehen die Vergangenheit</translation>
    </message>
    <message>
        <source>You are looking at the past. Go back to now to sign.</source>
        <translation>Sie sehen die Vergangenheit. Zum Unterschreiben gehen Sie zurück zu jetzt.</translation>
    </message>
    <message>
        <source>You are not on its people and keys yet. Ask for it below; reading needs nothing.</source>
        <translation>Sie stehen noch nicht bei den Personen und Schlüsseln. Beantragen Sie es unten; zum Lesen braucht es nichts.</translation>
    </message>
    <message>
        <source>You can mend</source>
        <translation>Das können Sie beheben</translation>
    </message>
    <message>
        <source>You can sign as %1.</source>
        <translation>Sie können als %1 unterschreiben.</translation>
    </message>
    <message>
        <source>You have not looked at this release here before.</source>
        <translation>Sie haben dieses Release hier noch nicht angesehen.</translation>
    </message>
    <message>
        <source>You may sign as</source>
        <translation>Sie dürfen unterschreiben als</translation>
    </message>
    <message>
        <source>You may sign as %1</source>
        <translation>Sie dürfen unterschreiben als %1</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>Sie unterschreiben als %1.</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>Ihr &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Your &amp;name, as it is printed</source>
        <translation>Ihr &amp;Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Your &amp;short name in the log</source>
        <translation>Ihr &amp;Kurzname im Protokoll</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your copy at %1 holds records that are not sent; `countersign sync` there</source>
        <translation>Ihre Kopie in %1 hat Einträge, die nicht gesendet sind; dort `countersign sync`</translation>
    </message>
    <message>
        <source>Your draft of %1 is back. It is not signed.</source>
        <translation>Ihr Entwurf vom %1 ist wieder da. Er ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Your key asks</source>
        <translation>Ihr Schlüssel fragt</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Ihr Name fehlt.</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Ihr Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Your private SSH key</source>
        <translation>Ihr privater SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Your short name in the log</source>
        <translation>Ihr Kurzname im Protokoll</translation>
    </message>
    <message>
        <source>Your short name is missing.</source>
        <translation>Ihr Kurzname fehlt.</translation>
    </message>
    <message>
        <source>Your signature as %1 is required</source>
        <translation>Ihre Unterschrift als %1 ist erforderlich</translation>
    </message>
    <message>
        <source>Your signature as %1 no longer counts, changed since: %2</source>
        <translation>Ihre Unterschrift als %1 zählt nicht mehr, seither geändert: %2</translation>
    </message>
    <message>
        <source>Your signature as %1 still counts, changed since: %2</source>
        <translation>Ihre Unterschrift als %1 zählt noch, seither geändert: %2</translation>
    </message>
    <message>
        <source>a Sigstore bundle with a dsseEnvelope is read</source>
        <translation>ein Sigstore-Bündel mit einem dsseEnvelope wird gelesen</translation>
    </message>
    <message>
        <source>a branch named countersign is in the way</source>
        <translation>ein Zweig namens countersign steht im Weg</translation>
    </message>
    <message>
        <source>a check can be skipped for at most %1 days</source>
        <translation>eine Prüfung kann höchstens %1 Tage übersprungen werden</translation>
    </message>
    <message>
        <source>a check may be skipped on record for at most %1 days, by: %2</source>
        <translation>eine Prüfung darf für höchstens %1 Tage mit Eintrag übersprungen werden, von: %2</translation>
    </message>
    <message>
        <source>a check such as ood_recall_7d &gt;= 0.90</source>
        <translation>eine Prüfung wie ood_recall_7d &gt;= 0.90</translation>
    </message>
    <message>
        <source>a clock has either &#x27;within&#x27; or &#x27;every&#x27;</source>
        <translation>eine Frist hat entweder „within“ oder „every“</translation>
    </message>
    <message>
        <source>a concern: %1; an objection: %2; stopping the release: %3</source>
        <translation>Bedenken: %1; Einwand: %2; Anhalten der Freigabe: %3</translation>
    </message>
    <message>
        <source>a condition needs a text</source>
        <translation>eine Bedingung braucht einen Text</translation>
    </message>
    <message>
        <source>a dissent has a level (concern, object or block), every other vote has none</source>
        <translation>ein Einwand hat eine Stärke (concern, object oder block), jede andere Stimme hat keine</translation>
    </message>
    <message>
        <source>a dissent of level block always blocks until it is answered</source>
        <translation>ein Einwand der Stärke block sperrt immer, bis er beantwortet ist</translation>
    </message>
    <message>
        <source>a drill is measured in whole seconds</source>
        <translation>eine Übung wird in ganzen Sekunden gemessen</translation>
    </message>
    <message>
        <source>a due date or a check</source>
        <translation>einen Termin oder eine Prüfung</translation>
    </message>
    <message>
        <source>a failed check</source>
        <translation>eine nicht bestandene Prüfung</translation>
    </message>
    <message>
        <source>a file beyond the manifest: %1</source>
        <translation>eine Datei außerhalb der Aufstellung: %1</translation>
    </message>
    <message>
        <source>a folder of the log is malformed</source>
        <translation>ein Ordner des Protokolls ist fehlerhaft</translation>
    </message>
    <message>
        <source>a git LFS pointer stands here, not the content itself</source>
        <translation>hier steht ein Verweis von git LFS, nicht der Inhalt selbst</translation>
    </message>
    <message>
        <source>a header is cut off</source>
        <translation>ein Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>a hidden folder or one of packages, which is not entered</source>
        <translation>ein verborgener Ordner oder einer mit Paketen, in den nicht hineingesehen wird</translation>
    </message>
    <message>
        <source>a join needs two heads or more</source>
        <translation>zum Zusammenführen braucht es zwei Enden oder mehr</translation>
    </message>
    <message>
        <source>a loosened target is signed by itself, by: %1</source>
        <translation>ein gelockertes Ziel wird für sich unterschrieben, von: %1</translation>
    </message>
    <message>
        <source>a machine cannot have roles: it deposits facts and fills no seat</source>
        <translation>eine Maschine kann keine Rollen haben: sie legt Tatsachen ab und füllt keine Unterschrift</translation>
    </message>
    <message>
        <source>a mapping cannot read this kind of file</source>
        <translation>eine Zuordnung kann diese Art Datei nicht lesen</translation>
    </message>
    <message>
        <source>a mode is not an octal number</source>
        <translation>eine Dateiart ist keine oktale Zahl</translation>
    </message>
    <message>
        <source>a mode is unknown</source>
        <translation>eine Dateiart ist unbekannt</translation>
    </message>
    <message>
        <source>a model can be left unreviewed for at most %1 days</source>
        <translation>ein Modell kann höchstens %1 Tage ohne Prüfung bleiben</translation>
    </message>
    <message>
        <source>a model is always the same as itself</source>
        <translation>ein Modell ist immer dasselbe wie es selbst</translation>
    </message>
    <message>
        <source>a name in it begins with &#x27;-&#x27;</source>
        <translation>ein Name darin beginnt mit „-“</translation>
    </message>
    <message>
        <source>a name is empty or holds a slash</source>
        <translation>ein Name ist leer oder enthält einen Schrägstrich</translation>
    </message>
    <message>
        <source>a name stands there twice</source>
        <translation>ein Name steht dort zweimal</translation>
    </message>
    <message>
        <source>a name that fits nothing hides nothing</source>
        <translation>ein Name, der auf nichts passt, verbirgt nichts</translation>
    </message>
    <message>
        <source>a newer version of this program may open it</source>
        <translation>eine neuere Version dieses Programms kann es vielleicht öffnen</translation>
    </message>
    <message>
        <source>a parent of this commit is not here</source>
        <translation>ein Vorgänger dieses Commits ist nicht hier</translation>
    </message>
    <message>
        <source>a part of the</source>
        <translation>einen Teil der</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a record is at most 64 KiB long</source>
        <translation>ein Eintrag ist höchstens 64 KiB lang</translation>
    </message>
    <message>
        <source>a ref can only be moved to a commit</source>
        <translation>ein Ref lässt sich nur auf einen Commit setzen</translation>
    </message>
    <message>
        <source>a ref of the name %1 stands in the way</source>
        <translation>ein Ref namens %1 steht im Weg</translation>
    </message>
    <message>
        <source>a refused commit left another file where this evidence belongs</source>
        <translation>ein abgelehnter Commit hat eine andere Datei hinterlassen, wo diese Nachweise hingehören</translation>
    </message>
    <message>
        <source>a release with a low score would belong to no tier</source>
        <translation>ein Release mit wenigen Punkten gehörte zu keiner Risikostufe</translation>
    </message>
    <message>
        <source>a remote has a decision log already: %1</source>
        <translation>eine Gegenstelle hat schon ein Entscheidungsprotokoll: %1</translation>
    </message>
    <message>
        <source>a required signature asks at most five questions</source>
        <translation>eine erforderliche Unterschrift stellt höchstens fünf Fragen</translation>
    </message>
    <message>
        <source>a required signature of %1 needs exactly one of role, any, all</source>
        <translation>eine erforderliche Unterschrift von %1 braucht genau eines von role, any, all</translation>
    </message>
    <message>
        <source>a required signature was missing</source>
        <translation>eine erforderliche Unterschrift fehlte</translation>
    </message>
    <message>
        <source>a required signature was missing: %1</source>
        <translation>eine erforderliche Unterschrift fehlte: %1</translation>
    </message>
    <message>
        <source>a scope belongs to an approval</source>
        <translation>ein Umfang gehört zu einer Freigabe</translation>
    </message>
    <message>
        <source>a signature of another kind, which is not read</source>
        <translation>eine Unterschrift anderer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>a submodule, which is not entered</source>
        <translation>ein Submodul, in das nicht hineingesehen wird</translation>
    </message>
    <message>
        <source>a symbolic link, which is not followed</source>
        <translation>ein symbolischer Link, dem nicht gefolgt wird</translation>
    </message>
    <message>
        <source>a tab is written as \t</source>
        <translation>ein Tabulator wird als \t geschrieben</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a tree is nested too deeply</source>
        <translation>ein Baum ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a tree of the log is malformed</source>
        <translation>ein Baum des Protokolls ist fehlerhaft</translation>
    </message>
    <message>
        <source>a value is outside of 0 to 1, so these are no shares of cases</source>
        <translation>ein Wert liegt außerhalb von 0 bis 1, also sind dies keine Anteile von Fällen</translation>
    </message>
    <message>
        <source>a word of a-z, 0-9, &#x27;.&#x27;, &#x27;_&#x27; and &#x27;-&#x27;</source>
        <translation>ein Wort aus a-z, 0-9, „.“, „_“ und „-“</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>abstained on%1</source>
        <translation>enthielt sich zu%1</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>enthält sich</translation>
    </message>
    <message>
        <source>accepted by %1, as %2: %3</source>
        <translation>angenommen von %1, als %2: %3</translation>
    </message>
    <message>
        <source>accepted that %1 of%2 is loosened: %3 to %4</source>
        <translation>nahm an, dass %1 von%2 gelockert wird: %3 auf %4</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>acknowledged the foreign commit %1</source>
        <translation>nahm den fremden Commit %1 zur Kenntnis</translation>
    </message>
    <message>
        <source>action on breach strengthened</source>
        <translation>Handlung bei Verletzung verschärft</translation>
    </message>
    <message>
        <source>action on breach weakened</source>
        <translation>Handlung bei Verletzung abgeschwächt</translation>
    </message>
    <message>
        <source>add %1%2.md</source>
        <translation>%1%2.md hinzufügen</translation>
    </message>
    <message>
        <source>add a middle name or the team, so that people can tell them apart</source>
        <translation>einen zweiten Vornamen oder die Gruppe hinzufügen, damit man sie unterscheiden kann</translation>
    </message>
    <message>
        <source>add a result for the detector, or name its metric as detector:</source>
        <translation>ein Ergebnis für den Melder hinzufügen oder seine Messgröße als detector: nennen</translation>
    </message>
    <message>
        <source>add a result of the family that is missing</source>
        <translation>ein Ergebnis der Art hinzufügen, die fehlt</translation>
    </message>
    <message>
        <source>add a row without &#x27;changes&#x27;</source>
        <translation>eine Zeile ohne „changes“ hinzufügen</translation>
    </message>
    <message>
        <source>add a section &quot;## %1&quot;</source>
        <translation>einen Abschnitt „## %1“ hinzufügen</translation>
    </message>
    <message>
        <source>add a section &quot;%1&quot;</source>
        <translation>einen Abschnitt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>add an SLO on a metric that would suffer from gaming the first</source>
        <translation>eine Sicherheitszahl auf eine Messgröße hinzufügen, die litte, wenn auf die erste hin optimiert wird</translation>
    </message>
    <message>
        <source>add it to &#x27;roles&#x27;</source>
        <translation>unter „roles“ aufnehmen</translation>
    </message>
    <message>
        <source>add it to the list &#x27;changes&#x27; at the top</source>
        <translation>sie oben in die Liste „changes“ aufnehmen</translation>
    </message>
    <message>
        <source>add test: supplier codes, owner Li, 1 Dec</source>
        <translation>Test: Lieferantencodes, verantwortlich Li, 1. Dez</translation>
    </message>
    <message>
        <source>addressed</source>
        <translation>berücksichtigt</translation>
    </message>
    <message>
        <source>adds %1 (%2), roles %3, with the key %4</source>
        <translation>nimmt %1 (%2) auf, Rollen %3, mit dem Schlüssel %4</translation>
    </message>
    <message>
        <source>adds the key %1 to %2 (%3)</source>
        <translation>fügt den Schlüssel %1 hinzu zu %2 (%3)</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>age of results</source>
        <translation>Alter der Ergebnisse</translation>
    </message>
    <message>
        <source>agenda must name model and version</source>
        <translation>die Tagesordnung muss Modell und Version nennen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>alignment (human objective and proxies, or an SLO of that clause)</source>
        <translation>Ausrichtung (menschliches Ziel und Ersatzgrößen oder eine Sicherheitszahl dieses Abschnitts)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>all as expected</source>
        <translation>alles wie erwartet</translation>
    </message>
    <message>
        <source>all match</source>
        <translation>alle stimmen</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>alle diese:</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle Teams</translation>
    </message>
    <message>
        <source>all telemetry is of a later time</source>
        <translation>alle Messwerte sind aus späterer Zeit</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>although it was taken out of service</source>
        <translation>obwohl es aus dem Betrieb genommen wurde</translation>
    </message>
    <message>
        <source>an OpenPGP key of more than 64 KiB is not accepted</source>
        <translation>ein OpenPGP-Schlüssel von mehr als 64 KiB wird nicht angenommen</translation>
    </message>
    <message>
        <source>an OpenPGP signature cannot be judged here: there is no gpgv</source>
        <translation>eine OpenPGP-Unterschrift lässt sich hier nicht beurteilen: es gibt kein gpgv</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not accepted</source>
        <translation>ein RSA-Schlüssel von %1 Bit wird nicht angenommen</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Zugangsschlüssel</translation>
    </message>
    <message>
        <source>an approval ends after %1 days</source>
        <translation>eine Genehmigung endet nach %1 Tagen</translation>
    </message>
    <message>
        <source>an approval lapses after</source>
        <translation>eine Freigabe verfällt nach</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>an emergency release is confirmed by another person</source>
        <translation>eine Notfreigabe bestätigt eine andere Person</translation>
    </message>
    <message>
        <source>an emergency release is reviewed by neither of the two who signed it</source>
        <translation>eine Notfreigabe prüft keiner der beiden nach, die sie unterschrieben haben</translation>
    </message>
    <message>
        <source>an emergency release lasts at most %1 hours</source>
        <translation>eine Notfreigabe dauert höchstens %1 Stunden</translation>
    </message>
    <message>
        <source>an entry of &#x27;%1&#x27; must be %2</source>
        <translation>ein Eintrag von „%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>an entry that could not be read, by %1</source>
        <translation>ein Eintrag, der sich nicht lesen ließ, von %1</translation>
    </message>
    <message>
        <source>an exact union, not signed by anybody in this log</source>
        <translation>eine genaue Vereinigung, unterschrieben von niemandem in diesem Protokoll</translation>
    </message>
    <message>
        <source>an incident since the approval, %1 on %2: %3</source>
        <translation>ein Vorfall seit der Freigabe, %1 am %2: %3</translation>
    </message>
    <message>
        <source>an object could not be packed</source>
        <translation>ein Objekt ließ sich nicht packen</translation>
    </message>
    <message>
        <source>an objection is always possible</source>
        <translation>ein Einwand ist immer möglich</translation>
    </message>
    <message>
        <source>an objection is always possible: countersign vote %1 dissent</source>
        <translation>ein Einwand ist immer möglich: countersign vote %1 dissent</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>ein Einwand ist offen</translation>
    </message>
    <message>
        <source>an objection of %1 was signed beside it and has no answer</source>
        <translation>ein Einwand von %1 wurde daneben unterschrieben und hat keine Antwort</translation>
    </message>
    <message>
        <source>an objection spoken by %1 was neither signed nor answered</source>
        <translation>ein Einwand, den %1 mündlich vorbrachte, wurde weder unterschrieben noch beantwortet</translation>
    </message>
    <message>
        <source>an objection to %1 has no answer</source>
        <translation>ein Einwand gegen %1 hat keine Antwort</translation>
    </message>
    <message>
        <source>an open block</source>
        <translation>ein offenes Anhalten der Freigabe</translation>
    </message>
    <message>
        <source>an open concern</source>
        <translation>offene Bedenken</translation>
    </message>
    <message>
        <source>an open objection</source>
        <translation>ein offener Einwand</translation>
    </message>
    <message>
        <source>an own ballot about this release is neither revealed nor withdrawn</source>
        <translation>eine eigene verdeckte Stimme zu dieser Version ist weder aufgedeckt noch zurückgenommen</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>eine zuständige Person</translation>
    </message>
    <message>
        <source>an unstated time</source>
        <translation>eine nicht genannte Zeit</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>announced as %1</source>
        <translation>angekündigt als %1</translation>
    </message>
    <message>
        <source>another copy of this log was seen here with the head %1</source>
        <translation>eine andere Kopie dieses Protokolls wurde hier mit dem letzten Stand %1 gesehen</translation>
    </message>
    <message>
        <source>another copy of this log went its own way at %1</source>
        <translation>eine andere Kopie dieses Protokolls ging bei %1 ihren eigenen Weg</translation>
    </message>
    <message>
        <source>another decision was signed beside it</source>
        <translation>eine andere Entscheidung wurde daneben unterschrieben</translation>
    </message>
    <message>
        <source>another person needs another principal</source>
        <translation>eine andere Person braucht eine andere Kennung</translation>
    </message>
    <message>
        <source>another program has been holding the lock of this ref%1</source>
        <translation>ein anderes Programm hält die Sperre dieses Refs%1</translation>
    </message>
    <message>
        <source>another signature of this group was chosen</source>
        <translation>eine andere Unterschrift dieser Gruppe wurde gewählt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer what the agent asks; ssh-add -X unlocks it</source>
        <translation>beantworten, was der Agent fragt; ssh-add -X entsperrt ihn</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered %1 for%2: %3</source>
        <translation>beantwortete %1 für%2: %3</translation>
    </message>
    <message>
        <source>answered no%1</source>
        <translation>mit Nein beantwortet%1</translation>
    </message>
    <message>
        <source>answered the objection of %1 to%2</source>
        <translation>beantwortete den Einwand von %1 gegen%2</translation>
    </message>
    <message>
        <source>answered%1</source>
        <translation>beantwortet%1</translation>
    </message>
    <message>
        <source>answered, not followed</source>
        <translation>beantwortet, nicht gefolgt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>antwortet: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendjemand</translation>
    </message>
    <message>
        <source>approvals must be ascending, each id once</source>
        <translation>approvals muss aufsteigen, jede Kennung einmal</translation>
    </message>
    <message>
        <source>approvals that it needs came late</source>
        <translation>Zustimmungen, die es braucht, kamen zu spät</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>approve-with-conditions</source>
        <translation>dafür, mit Auflagen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approved the proposal of %1</source>
        <translation>stimmte dem Vorschlag von %1 zu</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>approved with conditions%1</source>
        <translation>genehmigte%1 mit Auflagen</translation>
    </message>
    <message>
        <source>approved%1</source>
        <translation>genehmigte%1</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>approves with conditions</source>
        <translation>stimmt mit Auflagen zu</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>wie freigegeben</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>as of %1, by claimed time</source>
        <translation>Stand %1, nach der angegebenen Zeit</translation>
    </message>
    <message>
        <source>as of record %1</source>
        <translation>Stand des Eintrags %1</translation>
    </message>
    <message>
        <source>as of the last look, being checked</source>
        <translation>Stand des letzten Blicks, wird geprüft</translation>
    </message>
    <message>
        <source>as the release file says</source>
        <translation>wie es in der Release-Datei steht</translation>
    </message>
    <message>
        <source>as this computer remembers it</source>
        <translation>wie dieser Rechner es kennt</translation>
    </message>
    <message>
        <source>ask a manager or the chair to the post-mortem: they can decide what is done</source>
        <translation>eine Leitung oder den Vorsitz zur Nachbesprechung bitten: sie können entscheiden, was getan wird</translation>
    </message>
    <message>
        <source>ask for the whole log: countersign outbox export FILE --whole</source>
        <translation>nach dem ganzen Protokoll fragen: countersign outbox export FILE --whole</translation>
    </message>
    <message>
        <source>ask once more: what let it happen, and what would have caught it?</source>
        <translation>noch einmal fragen: was ließ es geschehen, und was hätte es aufgefangen?</translation>
    </message>
    <message>
        <source>ask the others what happened before anything is sent there</source>
        <translation>die anderen fragen, was geschehen ist, bevor etwas dorthin gesendet wird</translation>
    </message>
    <message>
        <source>ask the others what happened; what is missing there is still here</source>
        <translation>die anderen fragen, was geschehen ist; was dort fehlt, ist hier noch da</translation>
    </message>
    <message>
        <source>ask the teams around it, those who answer users among them</source>
        <translation>die Gruppen ringsum bitten, auch jene, die den Nutzern antworten</translation>
    </message>
    <message>
        <source>ask why five times, a numbered line each, until it is something that can be mended</source>
        <translation>fünfmal nach dem Warum fragen, je eine nummerierte Zeile, bis etwas dasteht, das sich beheben lässt</translation>
    </message>
    <message>
        <source>asked %1 to stand in until %2</source>
        <translation>bat %1, bis %2 zu vertreten</translation>
    </message>
    <message>
        <source>asked about the papers of the meeting: %1</source>
        <translation>fragte zu den Unterlagen der Sitzung: %1</translation>
    </message>
    <message>
        <source>asked for an emergency release of%1</source>
        <translation>bat um eine Notfreigabe von%1</translation>
    </message>
    <message>
        <source>asks also: %1</source>
        <translation>verlangt auch: %1</translation>
    </message>
    <message>
        <source>asks: what it asks for, in our words</source>
        <translation>asks: was es verlangt, in eigenen Worten</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>höchstens %1 s</translation>
    </message>
    <message>
        <source>at most 2000 files and 64 MiB; leave bulk data out with countersign.yaml</source>
        <translation>höchstens 2000 Dateien und 64 MiB; große Daten mit countersign.yaml weglassen</translation>
    </message>
    <message>
        <source>at_least names %1 = %2, which no release can state</source>
        <translation>at_least nennt %1 = %2, was kein Release angeben kann</translation>
    </message>
    <message>
        <source>at_least names the tier &#x27;%1&#x27;, which does not exist</source>
        <translation>at_least nennt die Risikostufe „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>author and committer are not %1, whose key signed</source>
        <translation>Urheber und Einreichender sind nicht %1, dessen Schlüssel unterschrieb</translation>
    </message>
    <message>
        <source>back in service</source>
        <translation>wieder im Betrieb</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>before and after are the same</source>
        <translation>before und after sind gleich</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>vor dem Einfügen</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begann</translation>
    </message>
    <message>
        <source>belongs to the team</source>
        <translation>gehört zum Team</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>best at its target</source>
        <translation>am besten am Ziel</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>better direction not known</source>
        <translation>bessere Richtung unbekannt</translation>
    </message>
    <message>
        <source>beware: this name mixes alphabets and may look like another</source>
        <translation>Vorsicht: Dieser Name mischt Alphabete und kann wie ein anderer aussehen</translation>
    </message>
    <message>
        <source>bin %1: said %2, came true %3 · interval %4 · n %5 · %6</source>
        <translation>Klasse %1: gesagt %2, traf ein %3 · Intervall %4 · n %5 · %6</translation>
    </message>
    <message>
        <source>binary content, not text</source>
        <translation>Binärdaten, kein Text</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>bound an incident to the scenario %1</source>
        <translation>band einen Vorfall an das Szenario %1</translation>
    </message>
    <message>
        <source>bound whole, by its git id %1</source>
        <translation>als Ganzes gebunden, durch seine Git-Kennung %1</translation>
    </message>
    <message>
        <source>branch, genesis and head must be named</source>
        <translation>branch, genesis und head müssen genannt sein</translation>
    </message>
    <message>
        <source>bring back its card, release file or SLOs, stop ignoring it in countersign.yaml, or name a commit that holds it (--commit)</source>
        <translation>seine Karte, Release-Datei oder SLOs zurückbringen, es in countersign.yaml nicht mehr auslassen, oder einen Commit nennen, der es enthält (--commit)</translation>
    </message>
    <message>
        <source>bring it back, or open it where it is now</source>
        <translation>ihn zurückbringen oder öffnen, wo er jetzt ist</translation>
    </message>
    <message>
        <source>bring the deployment back within the approval</source>
        <translation>den Einsatz in den Rahmen der Freigabe zurückbringen</translation>
    </message>
    <message>
        <source>budget: %1 % may go wrong</source>
        <translation>Budget: %1 % dürfen schiefgehen</translation>
    </message>
    <message>
        <source>build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>but may only run for %1</source>
        <translation>darf aber nur laufen für %1</translation>
    </message>
    <message>
        <source>by %1 for at most %2 days, never %3</source>
        <translation>durch %1 für höchstens %2 Tage, nie %3</translation>
    </message>
    <message>
        <source>by %1 with %2 for at most %3 hours, reviewed within %4 days</source>
        <translation>durch %1 mit %2 für höchstens %3 Stunden, nachgeprüft binnen %4 Tagen</translation>
    </message>
    <message>
        <source>by consent</source>
        <translation>ohne Aussprache</translation>
    </message>
    <message>
        <source>bytes follow the SSH signature</source>
        <translation>hinter der SSH-Unterschrift stehen weitere Bytes</translation>
    </message>
    <message>
        <source>bytes follow the public key</source>
        <translation>hinter dem öffentlichen Schlüssel stehen weitere Bytes</translation>
    </message>
    <message>
        <source>bytes follow the signature</source>
        <translation>hinter der Unterschrift stehen weitere Bytes</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>can be put into force</source>
        <translation>kann in Kraft gesetzt werden</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Vorhut</translation>
    </message>
    <message>
        <source>cannot be compared with %1</source>
        <translation>lässt sich nicht mit %1 vergleichen</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>nicht vergleichbar: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>ist nicht zu sagen</translation>
    </message>
    <message>
        <source>cannot clone it</source>
        <translation>lässt sich nicht klonen</translation>
    </message>
    <message>
        <source>cannot fetch from it</source>
        <translation>von dort lässt sich nicht holen</translation>
    </message>
    <message>
        <source>cannot list the refs</source>
        <translation>die Refs lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>cannot make a repository</source>
        <translation>ein Repository lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot make a temporary folder</source>
        <translation>ein vorläufiger Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot move the ref</source>
        <translation>der Ref lässt sich nicht bewegen</translation>
    </message>
    <message>
        <source>cannot name the origin of it</source>
        <translation>die Herkunft lässt sich dort nicht eintragen</translation>
    </message>
    <message>
        <source>cannot open a socket for the passphrase</source>
        <translation>für die Passphrase lässt sich keine Verbindung öffnen</translation>
    </message>
    <message>
        <source>cannot open the repository</source>
        <translation>das Repository lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot open the repository&#x27;s objects</source>
        <translation>die Objekte des Repositorys lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot pack the log for it</source>
        <translation>das Protokoll lässt sich dafür nicht packen</translation>
    </message>
    <message>
        <source>cannot pack the log from it</source>
        <translation>das Protokoll lässt sich daraus nicht packen</translation>
    </message>
    <message>
        <source>cannot read the log out of it</source>
        <translation>das Protokoll lässt sich daraus nicht lesen</translation>
    </message>
    <message>
        <source>cannot read the repository&#x27;s configuration</source>
        <translation>die Einstellungen des Repositorys lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read this object</source>
        <translation>dieses Objekt lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read this ref</source>
        <translation>dieser Ref lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot send to it</source>
        <translation>dorthin lässt sich nicht senden</translation>
    </message>
    <message>
        <source>cannot start %1 (%2)</source>
        <translation>%1 lässt sich nicht starten (%2)</translation>
    </message>
    <message>
        <source>cannot take objects in</source>
        <translation>Objekte lassen sich nicht übernehmen</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>cannot tell: too few points for its alerts</source>
        <translation>unklar: zu wenige Punkte für die Alarme</translation>
    </message>
    <message>
        <source>cannot write a %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cast a sealed ballot on%1</source>
        <translation>gab eine versiegelte Stimme ab über%1</translation>
    </message>
    <message>
        <source>causes must be ascending, each once</source>
        <translation>causes muss aufsteigen, jede einmal</translation>
    </message>
    <message>
        <source>certificates are not accepted: %1</source>
        <translation>Zertifikate werden nicht angenommen: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed in %1 (%2, %3) when its result was known: %4 lay so in %5 (%6) beside another target</source>
        <translation>geändert in %1 (%2, %3), als das Ergebnis bekannt war: %4 lag so in %5 (%6) neben einem anderen Ziel</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>changing policy or people needs %1 signatures of the role %2, the roster has %3</source>
        <translation>eine Änderung an Regelwerk oder Personen braucht %1 Unterschriften der Rolle %2, unter Personen und Schlüsseln gibt es %3</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>chmod 600 %1</source>
        <translation>chmod 600 %1</translation>
    </message>
    <message>
        <source>choose another key, or ask to be added</source>
        <translation>einen anderen Schlüssel wählen oder um Aufnahme bitten</translation>
    </message>
    <message>
        <source>choose another name or remove it yourself</source>
        <translation>einen anderen Namen wählen oder sie selbst entfernen</translation>
    </message>
    <message>
        <source>choosing a release</source>
        <translation>ein Release wird gewählt</translation>
    </message>
    <message>
        <source>classification: with method and dimensions</source>
        <translation>classification: mit Verfahren und Merkmalen</translation>
    </message>
    <message>
        <source>clone it, or say that you trust it: git config --global --add safe.directory %1</source>
        <translation>klonen oder sagen, dass Sie ihm vertrauen: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>close the quote</source>
        <translation>das Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>close to the target is better</source>
        <translation>nah am Ziel ist besser</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed an action of %1</source>
        <translation>schloss eine Maßnahme von %1 ab</translation>
    </message>
    <message>
        <source>closed the meeting of %1</source>
        <translation>schloss die Sitzung vom %1</translation>
    </message>
    <message>
        <source>closed the review owed for the emergency release of%1</source>
        <translation>schloss die geschuldete Nachprüfung der Notfreigabe von%1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>command to play it again</source>
        <translation>Befehl zum Nachspielen</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>commit %1 is %2: %3</source>
        <translation>Commit %1 ist %2: %3</translation>
    </message>
    <message>
        <source>commit %1 would be %2: %3</source>
        <translation>Commit %1 wäre %2: %3</translation>
    </message>
    <message>
        <source>commit a model card first</source>
        <translation>zuerst eine Modellkarte einchecken</translation>
    </message>
    <message>
        <source>commit it, or take the line out</source>
        <translation>einchecken oder die Zeile streichen</translation>
    </message>
    <message>
        <source>commit must be an object id</source>
        <translation>commit muss eine Objektkennung sein</translation>
    </message>
    <message>
        <source>commit result files first</source>
        <translation>zuerst Ergebnisdateien einchecken</translation>
    </message>
    <message>
        <source>compare it with somebody and pin it: --genesis %1, or take it as it is: --trust-first-use</source>
        <translation>mit jemandem vergleichen und festhalten: --genesis %1, oder so nehmen: --trust-first-use</translation>
    </message>
    <message>
        <source>compare the log&#x27;s fingerprint with somebody, then remove this file</source>
        <translation>den Fingerabdruck des Protokolls mit jemandem vergleichen, dann diese Datei entfernen</translation>
    </message>
    <message>
        <source>compared with %1, last approved</source>
        <translation>verglichen mit %1, zuletzt genehmigt</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>conditions belong to approve-with-conditions, which must have at least one</source>
        <translation>Bedingungen gehören zu approve-with-conditions, das mindestens eine haben muss</translation>
    </message>
    <message>
        <source>conditions belong to approved-with-conditions, which must have at least one</source>
        <translation>Bedingungen gehören zu approved-with-conditions, das mindestens eine haben muss</translation>
    </message>
    <message>
        <source>confirmed the emergency release of%1</source>
        <translation>bestätigte die Notfreigabe von%1</translation>
    </message>
    <message>
        <source>connect once by hand with ssh and compare the host&#x27;s key</source>
        <translation>einmal von Hand mit ssh verbinden und den Schlüssel des Servers vergleichen</translation>
    </message>
    <message>
        <source>contained</source>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>contributors that cannot sign</source>
        <translation>Beitragende, die nicht unterschreiben können</translation>
    </message>
    <message>
        <source>correct --started, or name the release that ran then</source>
        <translation>--started berichtigen oder die Version nennen, die damals lief</translation>
    </message>
    <message>
        <source>correct the classification in its release file</source>
        <translation>die Einstufung in seiner Release-Datei berichtigen</translation>
    </message>
    <message>
        <source>correct the roster, or add the role to the policy</source>
        <translation>Personen und Schlüssel berichtigen oder die Rolle ins Regelwerk aufnehmen</translation>
    </message>
    <message>
        <source>correct the times; phases not reached yet stay empty</source>
        <translation>die Zeiten berichtigen; noch nicht erreichte Abschnitte bleiben leer</translation>
    </message>
    <message>
        <source>could sign: %1</source>
        <translation>könnte unterschreiben: %1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>counted and dissents must be ascending, each id once</source>
        <translation>counted und dissents müssen aufsteigen, jede Kennung einmal</translation>
    </message>
    <message>
        <source>countersign audit pack --all -o FILE.tar makes one</source>
        <translation>countersign audit pack --all -o FILE.tar macht eines</translation>
    </message>
    <message>
        <source>countersign audit sample --seed N -o FILE writes a new one</source>
        <translation>countersign audit sample --seed N -o FILE schreibt ein neues</translation>
    </message>
    <message>
        <source>countersign incident link RECORD lists what it may have been</source>
        <translation>countersign incident link RECORD listet auf, was es gewesen sein kann</translation>
    </message>
    <message>
        <source>countersign init --scan writes a countersign.yaml to start from</source>
        <translation>countersign init --scan schreibt eine countersign.yaml für den Anfang</translation>
    </message>
    <message>
        <source>countersign loosen %1 %2 (%3), or %4</source>
        <translation>countersign loosen %1 %2 (%3), oder %4</translation>
    </message>
    <message>
        <source>countersign meeting attend PERSON remote, or plan another day</source>
        <translation>countersign meeting attend PERSON remote, oder einen anderen Tag planen</translation>
    </message>
    <message>
        <source>countersign new post-mortem --incident RECORD writes one to fill in; then --post-mortem PATH</source>
        <translation>countersign new post-mortem --incident RECORD schreibt eine zum Ausfüllen; dann --post-mortem PATH</translation>
    </message>
    <message>
        <source>countersign new red-team-report MODEL, and countersign new scenario MODEL.</source>
        <translation>countersign new red-team-report MODELL, und countersign new scenario MODELL.</translation>
    </message>
    <message>
        <source>countersign new runtime-controls MODEL writes the page to fill in.</source>
        <translation>countersign new runtime-controls MODELL schreibt die Seite zum Ausfüllen.</translation>
    </message>
    <message>
        <source>countersign new slos MODEL writes a safety-slos.yaml to fill in.</source>
        <translation>countersign new slos MODELL schreibt eine safety-slos.yaml zum Ausfüllen.</translation>
    </message>
    <message>
        <source>countersign verify lists them</source>
        <translation>countersign verify listet sie auf</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>Daten %1</translation>
    </message>
    <message>
        <source>day until when</source>
        <translation>ein Tag, bis wann</translation>
    </message>
    <message>
        <source>decide it, or say what became of it</source>
        <translation>sie treffen oder sagen, was aus ihr wurde</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decided at %1 by %2</source>
        <translation>entschieden auf %1 durch %2</translation>
    </message>
    <message>
        <source>decided on%1: %2</source>
        <translation>entschied über%1: %2</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>entschieden: %1</translation>
    </message>
    <message>
        <source>decided: approved</source>
        <translation>entschieden: genehmigt</translation>
    </message>
    <message>
        <source>decided: approved with conditions</source>
        <translation>entschieden: mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>decided: deferred</source>
        <translation>entschieden: vertagt</translation>
    </message>
    <message>
        <source>decided: rejected</source>
        <translation>entschieden: abgelehnt</translation>
    </message>
    <message>
        <source>decided: withdrawn</source>
        <translation>entschieden: zurückgezogen</translation>
    </message>
    <message>
        <source>declared the key %1… compromised</source>
        <translation>erklärte den Schlüssel %1… für verraten</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>delete the folder</source>
        <translation>den Ordner löschen</translation>
    </message>
    <message>
        <source>deliberation note</source>
        <translation>Abwägungsnotiz</translation>
    </message>
    <message>
        <source>deposited %1 %2</source>
        <translation>legte %1 %2 ab</translation>
    </message>
    <message>
        <source>describe it in a mapping file (countersign schema mapping), or ignore it in countersign.yaml</source>
        <translation>in einer Zuordnungsdatei beschreiben (countersign schema mapping) oder in countersign.yaml übergehen</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>did you mean &#x27;%1&#x27;?</source>
        <translation>ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>differ from them: %1</source>
        <translation>weichen ab: %1</translation>
    </message>
    <message>
        <source>difference %1, interval %2 · %3 · %4</source>
        <translation>Unterschied %1, Intervall %2 · %3 · %4</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>differs again</source>
        <translation>weicht wieder ab</translation>
    </message>
    <message>
        <source>dimensions: {stakes: {low: 0, high: 3}}</source>
        <translation>dimensions: {stakes: {low: 0, high: 3}}</translation>
    </message>
    <message>
        <source>direction unknown: nothing is ranked</source>
        <translation>Richtung unbekannt: nichts wird gereiht</translation>
    </message>
    <message>
        <source>direction: target and a number as target_value belong together</source>
        <translation>direction: target und eine Zahl als target_value gehören zusammen</translation>
    </message>
    <message>
        <source>direction: target and target_value belong together</source>
        <translation>direction: target und target_value gehören zusammen</translation>
    </message>
    <message>
        <source>disposition must be addressed, not-accommodated or noted</source>
        <translation>disposition muss addressed, not-accommodated oder noted sein</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>zählen nicht</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>does not apply, because…</source>
        <translation>trifft nicht zu, weil…</translation>
    </message>
    <message>
        <source>does not apply, says%1: %2</source>
        <translation>trifft nicht zu, beantwortet%1: %2</translation>
    </message>
    <message>
        <source>does not have the role</source>
        <translation>hat die Rolle nicht</translation>
    </message>
    <message>
        <source>does not say when it was last looked at</source>
        <translation>sagt nicht, wann es zuletzt durchgesehen wurde</translation>
    </message>
    <message>
        <source>does not say: %1</source>
        <translation>sagt nichts zu: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>drill %1</source>
        <translation>Übung %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>each person stands once, each key belongs to one person</source>
        <translation>jede Person steht einmal, jeder Schlüssel gehört einer Person</translation>
    </message>
    <message>
        <source>edit it instead</source>
        <translation>stattdessen bearbeiten</translation>
    </message>
    <message>
        <source>emergency release</source>
        <translation>Notfreigabe</translation>
    </message>
    <message>
        <source>emergency release for at most %1 hours, by: %2</source>
        <translation>Notfreigabe für höchstens %1 Stunden, von: %2</translation>
    </message>
    <message>
        <source>empty: nothing but names and home folders</source>
        <translation>leer: nur Namen und persönliche Ordner</translation>
    </message>
    <message>
        <source>empty: where this copy came from (origin)</source>
        <translation>leer: woher diese Kopie stammt (origin)</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>evaluated_head must be a commit of the log</source>
        <translation>evaluated_head muss ein Commit des Protokolls sein</translation>
    </message>
    <message>
        <source>every %1 min, %2 were due</source>
        <translation>alle %1 Min, %2 waren fällig</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>evidence comes with a record about no release</source>
        <translation>Nachweise kommen mit einem Eintrag, der zu keiner Version gehört</translation>
    </message>
    <message>
        <source>evidence in the log has another SHA-256 than the manifest says: %1</source>
        <translation>Nachweise im Protokoll haben eine andere SHA-256, als die Aufstellung sagt: %1</translation>
    </message>
    <message>
        <source>evidence in the log is not what the manifest names: %1</source>
        <translation>Nachweise im Protokoll sind nicht, was die Aufstellung nennt: %1</translation>
    </message>
    <message>
        <source>evidence is missing from the log: %1</source>
        <translation>Nachweise fehlen im Protokoll: %1</translation>
    </message>
    <message>
        <source>evidence larger than the manifest says: %1</source>
        <translation>Nachweise sind größer, als die Aufstellung sagt: %1</translation>
    </message>
    <message>
        <source>evidence of another size than the manifest says: %1</source>
        <translation>Nachweise haben eine andere Größe, als die Aufstellung sagt: %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>exchange the log from a copy of your own</source>
        <translation>das Protokoll aus einer eigenen Kopie austauschen</translation>
    </message>
    <message>
        <source>exercise “%1” within %2 days</source>
        <translation>Übung „%1“ innerhalb von %2 Tagen</translation>
    </message>
    <message>
        <source>expected &#x27;%1&#x27;</source>
        <translation>erwartet war „%1“</translation>
    </message>
    <message>
        <source>expected a SHA-256 of 64 lower-case hexadecimal digits</source>
        <translation>erwartet war eine SHA-256 aus 64 hexadezimalen Ziffern in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>expected a git object id in lower-case hexadecimal digits</source>
        <translation>erwartet war eine Objektkennung von git aus hexadezimalen Ziffern in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>expected a time like 2026-11-21T09:00:00Z</source>
        <translation>erwartet war eine Zeit wie 2026-11-21T09:00:00Z</translation>
    </message>
    <message>
        <source>expected a whole number without leading zeros</source>
        <translation>erwartet war eine ganze Zahl ohne führende Nullen</translation>
    </message>
    <message>
        <source>expected calibration error %1, weighted by n</source>
        <translation>erwarteter Kalibrierfehler %1, nach n gewichtet</translation>
    </message>
    <message>
        <source>expected outcome</source>
        <translation>erwarteter Ausgang</translation>
    </message>
    <message>
        <source>expected: and what should happen</source>
        <translation>expected: und was geschehen sollte</translation>
    </message>
    <message>
        <source>export it small: gpg --export-options export-minimal --export KEY</source>
        <translation>klein ausgeben: gpg --export-options export-minimal --export SCHLÜSSEL</translation>
    </message>
    <message>
        <source>export it with a version that writes namedScoresCount</source>
        <translation>mit einer Version ausgeben, die namedScoresCount schreibt</translation>
    </message>
    <message>
        <source>export it: gpg --export-options export-minimal --export KEY | base64 -w0</source>
        <translation>ausgeben: gpg --export-options export-minimal --export SCHLÜSSEL | base64 -w0</translation>
    </message>
    <message>
        <source>export the log again, or as .json</source>
        <translation>das Protokoll noch einmal ausgeben, oder als .json</translation>
    </message>
    <message>
        <source>export the log as .json and keep that</source>
        <translation>das Protokoll als .json ausgeben und das aufheben</translation>
    </message>
    <message>
        <source>export the report again</source>
        <translation>das Ergebnis neu ausgeben</translation>
    </message>
    <message>
        <source>export the results, too</source>
        <translation>auch die Ergebnisse ausgeben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fails when %1</source>
        <translation>versagt, wenn %1</translation>
    </message>
    <message>
        <source>fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>fall back to safe mode</source>
        <translation>auf sicheren Betrieb zurückfallen</translation>
    </message>
    <message>
        <source>fallback mode</source>
        <translation>Rückfallbetrieb</translation>
    </message>
    <message>
        <source>fetch the whole log</source>
        <translation>das ganze Protokoll holen</translation>
    </message>
    <message>
        <source>fetch what is missing, or clone the repository whole</source>
        <translation>holen, was fehlt, oder das ganze Repository klonen</translation>
    </message>
    <message>
        <source>few cases</source>
        <translation>wenige Fälle</translation>
    </message>
    <message>
        <source>file:// wants a whole path</source>
        <translation>file:// verlangt einen ganzen Pfad</translation>
    </message>
    <message>
        <source>filed a workpaper</source>
        <translation>legte ein Arbeitspapier ab</translation>
    </message>
    <message>
        <source>find what differs, or take the statement out</source>
        <translation>finden, was abweicht, oder die Aussage streichen</translation>
    </message>
    <message>
        <source>find what is not fixed by the seed</source>
        <translation>finden, was der Startwert nicht festlegt</translation>
    </message>
    <message>
        <source>finding a key that may sign here</source>
        <translation>ein Schlüssel wird gesucht, der hier unterschreiben darf</translation>
    </message>
    <message>
        <source>finish the run, or take its folder away</source>
        <translation>den Lauf beenden oder seinen Ordner wegnehmen</translation>
    </message>
    <message>
        <source>folders nested too deeply</source>
        <translation>Ordner sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>for %1, at most %2 days</source>
        <translation>für %1, höchstens %2 Tage</translation>
    </message>
    <message>
        <source>for going back</source>
        <translation>für die Rückkehr</translation>
    </message>
    <message>
        <source>for the decision</source>
        <translation>für die Entscheidung</translation>
    </message>
    <message>
        <source>for the release</source>
        <translation>für die Freigabe</translation>
    </message>
    <message>
        <source>found the log anew with this version</source>
        <translation>das Protokoll mit dieser Version neu beginnen</translation>
    </message>
    <message>
        <source>from and to are the same</source>
        <translation>from und to sind gleich</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
    <message>
        <source>from score</source>
        <translation>ab Punktzahl</translation>
    </message>
    <message>
        <source>gains the role %1</source>
        <translation>erhält die Rolle %1</translation>
    </message>
    <message>
        <source>game day</source>
        <translation>Ernstfallübung</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>gap to best %1</source>
        <translation>Abstand zur besten %1</translation>
    </message>
    <message>
        <source>gave an action to %1, due %2: %3</source>
        <translation>vergab eine Maßnahme an %1, fällig %2: %3</translation>
    </message>
    <message>
        <source>genesis.yaml is at most 64 KiB long</source>
        <translation>genesis.yaml ist höchstens 64 KiB lang</translation>
    </message>
    <message>
        <source>git answered in an unknown way (%1)</source>
        <translation>git antwortete auf unbekannte Weise (%1)</translation>
    </message>
    <message>
        <source>git cannot read this repository (%1)</source>
        <translation>git kann dieses Repository nicht lesen (%1)</translation>
    </message>
    <message>
        <source>git could not read this object (%1)</source>
        <translation>git konnte dieses Objekt nicht lesen (%1)</translation>
    </message>
    <message>
        <source>git ended with %1</source>
        <translation>git endete mit %1</translation>
    </message>
    <message>
        <source>give a third person a role that may (countersign roster propose), or another role the right to obligation-close (countersign policy propose), then: %1</source>
        <translation>einer dritten Person eine Rolle geben, die es darf (countersign roster propose), oder einer anderen Rolle das Recht obligation-close (countersign policy propose), dann: %1</translation>
    </message>
    <message>
        <source>give an SLO the clause, or add what is missing</source>
        <translation>einer Sicherheitszahl den Abschnitt geben oder hinzufügen, was fehlt</translation>
    </message>
    <message>
        <source>give each SLO a name of its own</source>
        <translation>jeder Sicherheitszahl einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>give each model an id of its own</source>
        <translation>jedem Modell eine eigene Kennung geben</translation>
    </message>
    <message>
        <source>give each scenario an id of its own</source>
        <translation>jedem Szenario eine eigene Kennung geben</translation>
    </message>
    <message>
        <source>give it a new expiry and have the new copy put on the list of people and keys</source>
        <translation>ihm ein neues Ablaufdatum geben und die neue Fassung bei Personen und Schlüsseln aufnehmen lassen</translation>
    </message>
    <message>
        <source>give it another id</source>
        <translation>ihr eine andere Kennung geben</translation>
    </message>
    <message>
        <source>give more digits</source>
        <translation>mehr Ziffern angeben</translation>
    </message>
    <message>
        <source>give more people that role</source>
        <translation>mehr Personen diese Rolle geben</translation>
    </message>
    <message>
        <source>give somebody on the roster one of the roles under rights</source>
        <translation>jemandem unter Personen und Schlüsseln eine der Rollen unter rights geben</translation>
    </message>
    <message>
        <source>give the model a folder of its own, where everything is bound</source>
        <translation>dem Modell einen eigenen Ordner geben, in dem alles gebunden wird</translation>
    </message>
    <message>
        <source>given for the evidence of %1</source>
        <translation>für die Nachweise %1 gegeben</translation>
    </message>
    <message>
        <source>given under an earlier policy</source>
        <translation>unter einem früheren Regelwerk gegeben</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>going on to the log</source>
        <translation>weiter zum Protokoll</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>gpg --list-secret-keys</source>
        <translation>gpg --list-secret-keys</translation>
    </message>
    <message>
        <source>gpg could not sign: %1</source>
        <translation>gpg konnte nicht unterschreiben: %1</translation>
    </message>
    <message>
        <source>gpg has no secret key of that name</source>
        <translation>gpg hat keinen geheimen Schlüssel dieses Namens</translation>
    </message>
    <message>
        <source>gpg knows no key of that name</source>
        <translation>gpg kennt keinen Schlüssel dieses Namens</translation>
    </message>
    <message>
        <source>gpg needs a passphrase and has no window or terminal to ask for it in</source>
        <translation>gpg braucht eine Passphrase und hat kein Fenster und kein Terminal, um danach zu fragen</translation>
    </message>
    <message>
        <source>groups of signatures are nested deeper than four levels</source>
        <translation>Gruppen von Unterschriften sind tiefer als vier Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>guarded by %1</source>
        <translation>abgesichert durch %1</translation>
    </message>
    <message>
        <source>had a condition due on %1: %2</source>
        <translation>hatte eine Auflage, fällig am %1: %2</translation>
    </message>
    <message>
        <source>had a condition that does not hold: %1: %2</source>
        <translation>hatte eine Auflage, die nicht erfüllt ist: %1: %2</translation>
    </message>
    <message>
        <source>hand over to people</source>
        <translation>an Menschen übergeben</translation>
    </message>
    <message>
        <source>has a concern</source>
        <translation>hat Bedenken</translation>
    </message>
    <message>
        <source>has a condition of which nobody can tell whether it holds: %1: %2</source>
        <translation>hat eine Auflage, von der niemand sagen kann, ob sie gilt: %1: %2</translation>
    </message>
    <message>
        <source>has been due</source>
        <translation>war fällig</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>hat nicht begonnen</translation>
    </message>
    <message>
        <source>has the key %1 no more</source>
        <translation>hat den Schlüssel %1 nicht mehr</translation>
    </message>
    <message>
        <source>has the papers of the meeting</source>
        <translation>hat die Unterlagen der Sitzung</translation>
    </message>
    <message>
        <source>has them</source>
        <translation>hat sie</translation>
    </message>
    <message>
        <source>head must be a commit of the log</source>
        <translation>head muss ein Commit des Protokolls sein</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>hidden functionality</source>
        <translation>verborgene Funktionen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>holds the invisible character %1</source>
        <translation>enthält das unsichtbare Zeichen %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>how it fails</source>
        <translation>wie sie versagt</translation>
    </message>
    <message>
        <source>how much worse is no worse</source>
        <translation>wie viel schlechter noch nicht schlechter ist</translation>
    </message>
    <message>
        <source>https, ssh, a folder or file://</source>
        <translation>https, ssh, ein Ordner oder file://</translation>
    </message>
    <message>
        <source>id: a-word</source>
        <translation>id: ein-wort</translation>
    </message>
    <message>
        <source>id: high</source>
        <translation>id: high</translation>
    </message>
    <message>
        <source>in force since then</source>
        <translation>seither in Kraft</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>in this mode since</source>
        <translation>in dieser Betriebsart seit</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>insert it, or see what gpg --card-status says</source>
        <translation>einstecken oder ansehen, was gpg --card-status sagt</translation>
    </message>
    <message>
        <source>install GnuPG</source>
        <translation>GnuPG installieren</translation>
    </message>
    <message>
        <source>install OpenSSH&#x27;s client programs</source>
        <translation>die Clientprogramme von OpenSSH installieren</translation>
    </message>
    <message>
        <source>install a newer version</source>
        <translation>eine neuere Version installieren</translation>
    </message>
    <message>
        <source>install a pinentry for your desktop, or unlock the key once: gpg --sign</source>
        <translation>ein pinentry für Ihren Desktop installieren oder den Schlüssel einmal entsperren: gpg --sign</translation>
    </message>
    <message>
        <source>install git</source>
        <translation>git installieren</translation>
    </message>
    <message>
        <source>install git 2.45 or newer, or clone it with refs as files</source>
        <translation>git 2.45 oder neuer installieren, oder mit Refs als Dateien klonen</translation>
    </message>
    <message>
        <source>install git and openssh-client</source>
        <translation>git und openssh-client installieren</translation>
    </message>
    <message>
        <source>install gpgv</source>
        <translation>gpgv installieren</translation>
    </message>
    <message>
        <source>install it or put it on PATH</source>
        <translation>es installieren oder in PATH aufnehmen</translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation>Intervall %1</translation>
    </message>
    <message>
        <source>is a machine</source>
        <translation>ist eine Maschine</translation>
    </message>
    <message>
        <source>is a machine now</source>
        <translation>ist jetzt eine Maschine</translation>
    </message>
    <message>
        <source>is a person now</source>
        <translation>ist jetzt ein Mensch</translation>
    </message>
    <message>
        <source>is also known in commits as %1</source>
        <translation>heißt in Commits auch %1</translation>
    </message>
    <message>
        <source>is concerned</source>
        <translation>hat Bedenken</translation>
    </message>
    <message>
        <source>is dated after %1</source>
        <translation>ist nach dem %1 datiert</translation>
    </message>
    <message>
        <source>is dated in the future, %1</source>
        <translation>trägt ein Datum in der Zukunft, %1</translation>
    </message>
    <message>
        <source>is due for re-evaluation after %1 months</source>
        <translation>steht nach %1 Monaten zur Neubewertung an</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is from outside the organisation</source>
        <translation>ist von außerhalb der Organisation</translation>
    </message>
    <message>
        <source>is no longer from outside the organisation</source>
        <translation>ist nicht mehr von außerhalb der Organisation</translation>
    </message>
    <message>
        <source>is no longer known in commits as %1: what was written so excludes from signing no more</source>
        <translation>heißt in Commits nicht mehr %1: was so geschrieben wurde, schließt nicht mehr vom Unterschreiben aus</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>is not from outside the organisation</source>
        <translation>ist nicht von außerhalb der Organisation</translation>
    </message>
    <message>
        <source>is not in Unicode normal form C</source>
        <translation>ist nicht in der Normalform C von Unicode</translation>
    </message>
    <message>
        <source>is now named</source>
        <translation>heißt jetzt</translation>
    </message>
    <message>
        <source>is recorded as a contributor</source>
        <translation>ist als mitarbeitend verzeichnet</translation>
    </message>
    <message>
        <source>is still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>is the agent stuck, or does the security key wait for a touch?</source>
        <translation>hängt der Agent, oder wartet der Sicherheitsschlüssel auf eine Berührung?</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>is there, but its sections cannot be read</source>
        <translation>ist da, aber seine Abschnitte lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>is trained until</source>
        <translation>ist geschult bis</translation>
    </message>
    <message>
        <source>it adds %1, which is not its one record</source>
        <translation>es fügt %1 hinzu, das nicht sein einer Eintrag ist</translation>
    </message>
    <message>
        <source>it adds %1, which it does not propose</source>
        <translation>es fügt %1 hinzu, das es nicht vorschlägt</translation>
    </message>
    <message>
        <source>it adds a policy or roster beside a %1</source>
        <translation>es fügt ein Regelwerk oder eine Personenliste neben einem Eintrag der Art %1 hinzu</translation>
    </message>
    <message>
        <source>it adds no record</source>
        <translation>es fügt keinen Eintrag hinzu</translation>
    </message>
    <message>
        <source>it answers what is not an earlier objection</source>
        <translation>es beantwortet, was kein früherer Einwand ist</translation>
    </message>
    <message>
        <source>it answers what is not an earlier proposal</source>
        <translation>es beantwortet, was kein früherer Vorschlag ist</translation>
    </message>
    <message>
        <source>it approves although the objection of %1 (%2) has no answer</source>
        <translation>es gibt frei, obwohl der Einwand von %1 (%2) keine Antwort hat</translation>
    </message>
    <message>
        <source>it approves with another meaning than the sentence of the policy</source>
        <translation>es gibt mit einer anderen Bedeutung frei als dem Satz des Regelwerks</translation>
    </message>
    <message>
        <source>it begins with &#x27;-&#x27;</source>
        <translation>es beginnt mit „-“</translation>
    </message>
    <message>
        <source>it belongs to another user or stands on a read-only disk: clone it</source>
        <translation>es gehört einem anderen Benutzer oder steht auf einem Datenträger nur zum Lesen: klonen</translation>
    </message>
    <message>
        <source>it can be looked at, read-only, if you trust it: --other-owner</source>
        <translation>es lässt sich nur lesend ansehen, wenn Sie ihm vertrauen: --other-owner</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>es hat sich unterdessen geändert</translation>
    </message>
    <message>
        <source>it changes an action of somebody else, which takes the right to close it</source>
        <translation>es ändert eine Maßnahme von jemand anderem, wozu es das Recht braucht, sie abzuschließen</translation>
    </message>
    <message>
        <source>it changes or takes away %1</source>
        <translation>es ändert %1 oder nimmt es weg</translation>
    </message>
    <message>
        <source>it closes a meeting that was not started</source>
        <translation>es schließt eine Sitzung, die nicht begonnen hatte</translation>
    </message>
    <message>
        <source>it closes what is not an earlier action</source>
        <translation>es schließt ab, was keine frühere Maßnahme ist</translation>
    </message>
    <message>
        <source>it confirms another end, scope or evidence than was asked for</source>
        <translation>es bestätigt ein anderes Ende, einen anderen Umfang oder andere Nachweise, als erbeten waren</translation>
    </message>
    <message>
        <source>it confirms what is no earlier emergency release</source>
        <translation>es bestätigt, was keine frühere Notfreigabe ist</translation>
    </message>
    <message>
        <source>it counts a vote that was not live: %1</source>
        <translation>es zählt eine Stimme, die nicht galt: %1</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>es gelang nicht</translation>
    </message>
    <message>
        <source>it does not begin with a tree</source>
        <translation>es beginnt nicht mit einem Baum</translation>
    </message>
    <message>
        <source>it does not belong to the pack</source>
        <translation>es gehört nicht zum Paket</translation>
    </message>
    <message>
        <source>it does not descend from the start of this log</source>
        <translation>es stammt nicht vom Anfang dieses Protokolls ab</translation>
    </message>
    <message>
        <source>it does not end where its header says</source>
        <translation>es endet nicht, wo sein Kopf es sagt</translation>
    </message>
    <message>
        <source>it does not follow the version in force but another one</source>
        <translation>es folgt nicht der Fassung in Kraft, sondern einer anderen</translation>
    </message>
    <message>
        <source>it does not hold the head %1 seen there before</source>
        <translation>es enthält den letzten Stand %1 nicht, der dort zuvor gesehen wurde</translation>
    </message>
    <message>
        <source>it does not match the statement and the key beside it</source>
        <translation>sie passt nicht zu der Aussage und dem Schlüssel daneben</translation>
    </message>
    <message>
        <source>it ended at %1</source>
        <translation>sie endete am %1</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>es endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>it ends before its message</source>
        <translation>es endet vor seiner Nachricht</translation>
    </message>
    <message>
        <source>it ends within an entry</source>
        <translation>es endet mitten in einem Eintrag</translation>
    </message>
    <message>
        <source>it has a second or unknown header &#x27;%1&#x27;</source>
        <translation>es hat einen zweiten oder unbekannten Kopf „%1“</translation>
    </message>
    <message>
        <source>it has neither a check nor a due date, so nobody can tell</source>
        <translation>sie hat weder Prüfung noch Termin, also kann es niemand sagen</translation>
    </message>
    <message>
        <source>it holds a password</source>
        <translation>sie enthält ein Passwort</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>es enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>it holds no header.json, so the run was never finished</source>
        <translation>es enthält keine header.json, der Lauf wurde also nie beendet</translation>
    </message>
    <message>
        <source>it is asked of this release no more</source>
        <translation>es wird von diesem Release nicht mehr verlangt</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is left out of tables and sheets that leave the program; the file itself goes where the repository goes</source>
        <translation>er wird in Tabellen und Blättern weggelassen, die das Programm verlassen; die Datei selbst geht, wohin das Repository geht</translation>
    </message>
    <message>
        <source>it is longer than its header says</source>
        <translation>es ist länger, als sein Kopf sagt</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it is neither in the source at this commit nor in the log</source>
        <translation>es ist weder in der Quelle bei diesem Commit noch im Protokoll</translation>
    </message>
    <message>
        <source>it is no zip</source>
        <translation>es ist kein Zip</translation>
    </message>
    <message>
        <source>it is not measured any more</source>
        <translation>es wird nicht mehr gemessen</translation>
    </message>
    <message>
        <source>it is not named by an object id</source>
        <translation>es ist nicht nach einer Objektkennung benannt</translation>
    </message>
    <message>
        <source>it is not the exact union of its parents: %1</source>
        <translation>es ist nicht die genaue Vereinigung seiner Vorgänger: %1</translation>
    </message>
    <message>
        <source>it is not what DIGESTS says</source>
        <translation>es ist nicht, was DIGESTS sagt</translation>
    </message>
    <message>
        <source>it is not what the ballot sealed</source>
        <translation>es ist nicht, was verdeckt abgegeben wurde</translation>
    </message>
    <message>
        <source>it is signed on behalf of nobody who is on the roster</source>
        <translation>es ist für niemanden unterschrieben, der unter Personen und Schlüsseln steht</translation>
    </message>
    <message>
        <source>it is the SHA-256 of the file of the version before</source>
        <translation>das ist der SHA-256 der Datei der Version davor</translation>
    </message>
    <message>
        <source>it is the result in %1</source>
        <translation>es ist das Ergebnis in %1</translation>
    </message>
    <message>
        <source>it is too large to be read</source>
        <translation>sie ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>it is version %1; version %2 is in force</source>
        <translation>es ist Fassung %1; Fassung %2 ist in Kraft</translation>
    </message>
    <message>
        <source>it joins commits that do not descend from the start of this log</source>
        <translation>es vereint Commits, die nicht vom Anfang dieses Protokolls abstammen</translation>
    </message>
    <message>
        <source>it joins what is not an earlier objection</source>
        <translation>es schließt sich an, was kein früherer Einwand ist</translation>
    </message>
    <message>
        <source>it keeps its refs in a way that can be read here but not written</source>
        <translation>es hält seine Refs auf eine Weise, die hier gelesen, aber nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>it leaves out the objection of %1 (%2)</source>
        <translation>es lässt den Einwand von %1 aus (%2)</translation>
    </message>
    <message>
        <source>it links to what is no earlier objection or condition</source>
        <translation>es verweist auf keinen früheren Einwand und keine frühere Bedingung</translation>
    </message>
    <message>
        <source>it links what is not an earlier incident</source>
        <translation>es verbindet, was kein früherer Vorfall ist</translation>
    </message>
    <message>
        <source>it makes an incident smaller, which takes the right to promote</source>
        <translation>es macht einen Vorfall kleiner, wozu es das Recht braucht, Vorfälle zu übernehmen</translation>
    </message>
    <message>
        <source>it names %1 twice</source>
        <translation>es nennt %1 zweimal</translation>
    </message>
    <message>
        <source>it names %1, which is no earlier record</source>
        <translation>es nennt %1, das kein früherer Eintrag ist</translation>
    </message>
    <message>
        <source>it names %1, who is no person on the roster</source>
        <translation>es nennt %1; das ist kein Mensch unter Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>it names another model than the action it replaces</source>
        <translation>es nennt ein anderes Modell als die Maßnahme, die es ersetzt</translation>
    </message>
    <message>
        <source>it names another release than the record it is about</source>
        <translation>es nennt eine andere Version als der Eintrag, um den es geht</translation>
    </message>
    <message>
        <source>it names no commit before it</source>
        <translation>es nennt keinen Commit davor</translation>
    </message>
    <message>
        <source>it names no commit of this log</source>
        <translation>es nennt keinen Commit dieses Protokolls</translation>
    </message>
    <message>
        <source>it names no earlier plan of a meeting</source>
        <translation>es nennt keinen früheren Plan einer Sitzung</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Rechner</translation>
    </message>
    <message>
        <source>it names no record that confirmed an emergency release</source>
        <translation>es nennt keinen Eintrag, der eine Notfreigabe bestätigte</translation>
    </message>
    <message>
        <source>it names no repository</source>
        <translation>sie nennt kein Repository</translation>
    </message>
    <message>
        <source>it promotes what is not an earlier incident</source>
        <translation>es übernimmt, was kein früherer Vorfall ist</translation>
    </message>
    <message>
        <source>it puts into force what is not an earlier proposal</source>
        <translation>es setzt in Kraft, was kein früherer Vorschlag ist</translation>
    </message>
    <message>
        <source>it reads like: ssh-ed25519 AAAA… comment</source>
        <translation>sie liest sich wie: ssh-ed25519 AAAA… Kommentar</translation>
    </message>
    <message>
        <source>it remarks on what is not an earlier record</source>
        <translation>es merkt zu etwas an, das kein früherer Eintrag ist</translation>
    </message>
    <message>
        <source>it repeats an earlier ballot</source>
        <translation>es wiederholt eine frühere verdeckte Stimme</translation>
    </message>
    <message>
        <source>it replaces a vote that is not an earlier one of %1</source>
        <translation>es ersetzt eine Stimme, die keine frühere von %1 ist</translation>
    </message>
    <message>
        <source>it replaces the log that ends at %1: %2, %3 records%4</source>
        <translation>es ersetzt das Protokoll, das bei %1 endet: %2, %3 Einträge%4</translation>
    </message>
    <message>
        <source>it replaces what is not an earlier action</source>
        <translation>es ersetzt, was keine frühere Maßnahme ist</translation>
    </message>
    <message>
        <source>it replaces what is not an earlier incident</source>
        <translation>es ersetzt, was kein früherer Vorfall ist</translation>
    </message>
    <message>
        <source>it retires a key that %1 does not have</source>
        <translation>es zieht einen Schlüssel zurück, den %1 nicht hat</translation>
    </message>
    <message>
        <source>it reveals what is not an own earlier ballot</source>
        <translation>es deckt auf, was keine eigene frühere verdeckte Stimme ist</translation>
    </message>
    <message>
        <source>it says another log, start or number of commits</source>
        <translation>es nennt ein anderes Protokoll, einen anderen Anfang oder eine andere Zahl von Commits</translation>
    </message>
    <message>
        <source>it says that the drill was after it was signed</source>
        <translation>es sagt, die Übung sei gewesen, nachdem es unterschrieben war</translation>
    </message>
    <message>
        <source>it says that the incident started after it was signed</source>
        <translation>es sagt, der Vorfall habe begonnen, nachdem es unterschrieben war</translation>
    </message>
    <message>
        <source>it says version %1, not %2</source>
        <translation>es sagt Fassung %1, nicht %2</translation>
    </message>
    <message>
        <source>it uses SHA-256 object ids, which can be read here but not signed on</source>
        <translation>es nutzt Objektkennungen aus SHA-256; darauf lässt sich hier lesen, aber nicht unterschreiben</translation>
    </message>
    <message>
        <source>it waits for a second person to confirm it</source>
        <translation>sie wartet auf die Bestätigung einer zweiten Person</translation>
    </message>
    <message>
        <source>it was asked for longer than %1 hours</source>
        <translation>sie wurde für länger als %1 Stunden erbeten</translation>
    </message>
    <message>
        <source>it was before %1, which was approved after</source>
        <translation>es war vor %1, und das wurde danach genehmigt</translation>
    </message>
    <message>
        <source>it was bound by its digest and not pinned</source>
        <translation>sie wurde durch ihren Digest gebunden und nicht ins Protokoll kopiert</translation>
    </message>
    <message>
        <source>it was confirmed as %1, which this tier does not ask</source>
        <translation>sie wurde als %1 bestätigt, was diese Risikostufe nicht verlangt</translation>
    </message>
    <message>
        <source>it was for other evidence</source>
        <translation>es galt anderen Nachweisen</translation>
    </message>
    <message>
        <source>it was given for earlier evidence, which is not in the log</source>
        <translation>sie galt früheren Nachweisen, die nicht im Protokoll sind</translation>
    </message>
    <message>
        <source>it was passed on for longer than %1 days</source>
        <translation>sie wurde für länger als %1 Tage weitergegeben</translation>
    </message>
    <message>
        <source>it was signed as %1, which this tier does not ask</source>
        <translation>es wurde als %1 unterschrieben, was diese Risikostufe nicht verlangt</translation>
    </message>
    <message>
        <source>it was signed for another log</source>
        <translation>es wurde für ein anderes Protokoll unterschrieben</translation>
    </message>
    <message>
        <source>it was signed to follow another commit than its parent</source>
        <translation>es wurde unterschrieben, um einem anderen Commit als seinem Vorgänger zu folgen</translation>
    </message>
    <message>
        <source>it was signed under a policy or roster that is not in force</source>
        <translation>es wurde unter einem Regelwerk oder Personen und Schlüsseln unterschrieben, die nicht in Kraft sind</translation>
    </message>
    <message>
        <source>it was skipped for longer than %1 days</source>
        <translation>es wurde für länger als %1 Tage übersprungen</translation>
    </message>
    <message>
        <source>it was written by a newer version of the program</source>
        <translation>es wurde von einer neueren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>it withdraws what is not an earlier vote or statement of %1</source>
        <translation>es nimmt zurück, was keine frühere Stimme oder Aussage von %1 ist</translation>
    </message>
    <message>
        <source>it worked</source>
        <translation>es gelang</translation>
    </message>
    <message>
        <source>it would start a program</source>
        <translation>sie würde ein Programm starten</translation>
    </message>
    <message>
        <source>items: and a list</source>
        <translation>items: und eine Liste</translation>
    </message>
    <message>
        <source>its OpenPGP key belongs to nobody in this log</source>
        <translation>der OpenPGP-Schlüssel gehört niemandem in diesem Protokoll</translation>
    </message>
    <message>
        <source>its OpenPGP key had expired by its own word</source>
        <translation>der OpenPGP-Schlüssel war nach eigener Angabe abgelaufen</translation>
    </message>
    <message>
        <source>its OpenPGP signature was not judged</source>
        <translation>die OpenPGP-Unterschrift wurde nicht beurteilt</translation>
    </message>
    <message>
        <source>its SHA-256 is %1</source>
        <translation>sein SHA-256 ist %1</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one of the manifest</source>
        <translation>ihr SHA-256 ist nicht der, der gebunden wurde</translation>
    </message>
    <message>
        <source>its agenda names %1 twice</source>
        <translation>die Tagesordnung nennt %1 zweimal</translation>
    </message>
    <message>
        <source>its bytes have another id</source>
        <translation>die Bytes haben eine andere Kennung</translation>
    </message>
    <message>
        <source>its digests are not those of single files, so nothing can be compared</source>
        <translation>ihre Prüfsummen sind nicht die einzelner Dateien, es lässt sich also nichts vergleichen</translation>
    </message>
    <message>
        <source>its entries are out of order</source>
        <translation>die Einträge stehen nicht in ihrer Ordnung</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>der Kopf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>sein Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its header.json is larger than 32 MiB</source>
        <translation>seine header.json ist größer als 32 MiB</translation>
    </message>
    <message>
        <source>its header.json is not an Inspect log&#x27;s</source>
        <translation>seine header.json ist nicht die eines Inspect-Protokolls</translation>
    </message>
    <message>
        <source>its host is not written like one</source>
        <translation>der Rechner ist nicht wie einer geschrieben</translation>
    </message>
    <message>
        <source>its key was compromised when it was signed</source>
        <translation>der Schlüssel war bekannt geworden, als damit unterschrieben wurde</translation>
    </message>
    <message>
        <source>its key was retired in a record that it did not precede</source>
        <translation>der Schlüssel wurde in einem Eintrag zurückgezogen, dem dies nicht vorausging</translation>
    </message>
    <message>
        <source>its message is not that of a join</source>
        <translation>die Nachricht ist nicht die eines Zusammenführens</translation>
    </message>
    <message>
        <source>its owner %1 is not listed under people and keys</source>
        <translation>die zuständige Person %1 steht nicht unter Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>its path begins with &#x27;-&#x27;</source>
        <translation>der Pfad beginnt mit „-“</translation>
    </message>
    <message>
        <source>its signature is empty</source>
        <translation>die Unterschrift ist leer</translation>
    </message>
    <message>
        <source>its source is not an earlier record</source>
        <translation>die Quelle ist kein früherer Eintrag</translation>
    </message>
    <message>
        <source>its start is unknown</source>
        <translation>sein Anfang ist unbekannt</translation>
    </message>
    <message>
        <source>its start was given to you</source>
        <translation>sein Anfang wurde Ihnen gegeben</translation>
    </message>
    <message>
        <source>its time lies before that of the commit it follows</source>
        <translation>die Zeit liegt vor der des Commits, dem es folgt</translation>
    </message>
    <message>
        <source>joined %1 and %2</source>
        <translation>führte %1 und %2 zusammen</translation>
    </message>
    <message>
        <source>joined by %1</source>
        <translation>mitgetragen von %1</translation>
    </message>
    <message>
        <source>joined the objection of %1 to%2</source>
        <translation>schloss sich dem Einwand von %1 an gegen%2</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>schließt sich an</translation>
    </message>
    <message>
        <source>joins as a machine</source>
        <translation>kommt als Maschine dazu</translation>
    </message>
    <message>
        <source>joins this objection</source>
        <translation>schließt sich diesem Einwand an</translation>
    </message>
    <message>
        <source>keep large files in git LFS</source>
        <translation>große Dateien in git LFS halten</translation>
    </message>
    <message>
        <source>keep one file a month</source>
        <translation>eine Datei je Monat führen</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>einen der beiden behalten</translation>
    </message>
    <message>
        <source>keep the log in a repository that git made with SHA-1 ids and refs as files</source>
        <translation>das Protokoll in einem Repository führen, das git mit SHA-1-Kennungen und Refs als Dateien angelegt hat</translation>
    </message>
    <message>
        <source>keep the summary in a smaller file</source>
        <translation>die Zusammenfassung in einer kleineren Datei führen</translation>
    </message>
    <message>
        <source>keep the summary in a smaller file; countersign metrics RELEASE --read %1 shows what it holds</source>
        <translation>die Zusammenfassung in einer kleineren Datei führen; countersign metrics RELEASE --read %1 zeigt, was sie enthält</translation>
    </message>
    <message>
        <source>keep this file in git itself: git lfs untrack, then add it again</source>
        <translation>diese Datei in git selbst führen: git lfs untrack, dann neu hinzufügen</translation>
    </message>
    <message>
        <source>keeping the picture %1</source>
        <translation>das Bild %1 wird aufbewahrt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>kept apart %1 and %2</source>
        <translation>hielt %1 und %2 auseinander</translation>
    </message>
    <message>
        <source>kept by DVC outside of git</source>
        <translation>von DVC außerhalb von git gehalten</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>beibehalten von %1</translation>
    </message>
    <message>
        <source>kept outside git (LFS), SHA-256 %1</source>
        <translation>außerhalb von git aufbewahrt (LFS), SHA-256 %1</translation>
    </message>
    <message>
        <source>key must be a fingerprint</source>
        <translation>key muss ein Fingerabdruck sein</translation>
    </message>
    <message>
        <source>keys of this kind or length are not taken</source>
        <translation>Schlüssel dieser Art oder Länge werden nicht angenommen</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>Notausschalter</translation>
    </message>
    <message>
        <source>kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot;</source>
        <translation>kind: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>kind: policy-test</source>
        <translation>kind: policy-test</translation>
    </message>
    <message>
        <source>kind: redaction</source>
        <translation>kind: redaction</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>known keys: %1</source>
        <translation>bekannte Schlüssel: %1</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>lapsed after %1 days</source>
        <translation>ist nach %1 Tagen abgelaufen</translation>
    </message>
    <message>
        <source>larger than the %1 MiB such a file may have</source>
        <translation>größer als die %1 MiB, die eine solche Datei haben darf</translation>
    </message>
    <message>
        <source>larger than the %1 MiB that are read of such a file</source>
        <translation>größer als die %1 MiB, die von einer solchen Datei gelesen werden</translation>
    </message>
    <message>
        <source>larger than the %1 bytes such a file may have</source>
        <translation>größer als die %1 Bytes, die eine solche Datei haben darf</translation>
    </message>
    <message>
        <source>last approved</source>
        <translation>zuletzt genehmigt</translation>
    </message>
    <message>
        <source>lasts %1, at least %2 is asked for</source>
        <translation>dauert %1, mindestens %2 sind verlangt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>late signing</source>
        <translation>spätes Unterschreiben</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>leave it out; git&#x27;s credential helper keeps it</source>
        <translation>es weglassen; die Zugangsverwaltung von git bewahrt es auf</translation>
    </message>
    <message>
        <source>left in the window %1: %2 %</source>
        <translation>übrig im Zeitraum %1: %2 %</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>let both compare the same way</source>
        <translation>beide gleich vergleichen lassen</translation>
    </message>
    <message>
        <source>let both say the same, or keep one of them</source>
        <translation>beide dasselbe sagen lassen oder eines davon streichen</translation>
    </message>
    <message>
        <source>linked a record to an earlier objection or condition: %1</source>
        <translation>verknüpfte einen Eintrag mit einem früheren Einwand oder einer Auflage: %1</translation>
    </message>
    <message>
        <source>load your ssh key (ssh-add) or ask for access</source>
        <translation>den SSH-Schlüssel laden (ssh-add) oder um Zugang bitten</translation>
    </message>
    <message>
        <source>log fingerprint %1, %2</source>
        <translation>Fingerabdruck des Protokolls %1, %2</translation>
    </message>
    <message>
        <source>look at it and sign again</source>
        <translation>ansehen und erneut unterschreiben</translation>
    </message>
    <message>
        <source>look at it and write reviewed: with the day in its head</source>
        <translation>durchsehen und reviewed: mit dem Tag an den Anfang schreiben</translation>
    </message>
    <message>
        <source>look at what changed and sign again</source>
        <translation>ansehen, was sich geändert hat, und erneut unterschreiben</translation>
    </message>
    <message>
        <source>look at what changed and try again</source>
        <translation>ansehen, was sich geändert hat, und noch einmal versuchen</translation>
    </message>
    <message>
        <source>looking for contributors was stopped</source>
        <translation>die Suche nach Mitarbeitenden wurde angehalten</translation>
    </message>
    <message>
        <source>looking for models was stopped</source>
        <translation>die Suche nach Modellen wurde angehalten</translation>
    </message>
    <message>
        <source>loosened</source>
        <translation>gelockert</translation>
    </message>
    <message>
        <source>loosened: %1</source>
        <translation>gelockert: %1</translation>
    </message>
    <message>
        <source>loses the role %1</source>
        <translation>verliert die Rolle %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>lower from_score or name the tier under at_least</source>
        <translation>from_score senken oder die Risikostufe unter at_least nennen</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>lowered the tier of%1 to %2</source>
        <translation>senkte die Risikostufe von%1 auf %2</translation>
    </message>
    <message>
        <source>lowered to %1%2</source>
        <translation>gesenkt auf %1%2</translation>
    </message>
    <message>
        <source>lowered%1</source>
        <translation>gesenkt%1</translation>
    </message>
    <message>
        <source>machine: deposits facts, signs no release</source>
        <translation>Maschine: liefert Tatsachen, unterschreibt kein Release</translation>
    </message>
    <message>
        <source>made by the stage %1, kept by DVC outside of git</source>
        <translation>von der Stufe %1 erzeugt, von DVC außerhalb von git gehalten</translation>
    </message>
    <message>
        <source>make a new key: ssh-keygen -t ed25519</source>
        <translation>einen neuen Schlüssel machen: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>make a new key: ssh-keygen -t ed25519-sk</source>
        <translation>einen neuen Schlüssel machen: ssh-keygen -t ed25519-sk</translation>
    </message>
    <message>
        <source>make a new one with `countersign checkpoint -o FILE`</source>
        <translation>einen neuen machen mit `countersign checkpoint -o DATEI`</translation>
    </message>
    <message>
        <source>make its folder first</source>
        <translation>zuerst seinen Ordner anlegen</translation>
    </message>
    <message>
        <source>make the .pub anew: ssh-keygen -y</source>
        <translation>die .pub neu machen: ssh-keygen -y</translation>
    </message>
    <message>
        <source>mappings: and one entry a line below it</source>
        <translation>mappings: und darunter ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>marked %1 as live before this log</source>
        <translation>verzeichnete %1 als schon vor diesem Protokoll im Einsatz</translation>
    </message>
    <message>
        <source>match their results: %1</source>
        <translation>stimmen mit den Ergebnissen: %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>may be decided</source>
        <translation>kann entschieden werden</translation>
    </message>
    <message>
        <source>meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>measure again, or correct the bounds where they were written</source>
        <translation>neu messen oder die Grenzen dort berichtigen, wo sie geschrieben wurden</translation>
    </message>
    <message>
        <source>measure it again, or take the entry out</source>
        <translation>neu messen oder den Eintrag streichen</translation>
    </message>
    <message>
        <source>measure this version, or move the file away</source>
        <translation>diese Version messen oder die Datei verschieben</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>measured on %1 cases, at least %2 are needed</source>
        <translation>an %1 Fällen gemessen, mindestens %2 sind nötig</translation>
    </message>
    <message>
        <source>measured on %1, older than %2 days</source>
        <translation>gemessen am %1, älter als %2 Tage</translation>
    </message>
    <message>
        <source>measured only in parts (%1); write slice in the SLO</source>
        <translation>nur in Teilen gemessen (%1); slice bei der Sicherheitszahl schreiben</translation>
    </message>
    <message>
        <source>measured over %1, the SLO asks for %2</source>
        <translation>gemessen über %1, verlangt ist %2</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>meeting belongs to started and closed, which must name the plan</source>
        <translation>meeting gehört zu started und closed, die den Plan nennen müssen</translation>
    </message>
    <message>
        <source>meets its target %1</source>
        <translation>erfüllt sein Ziel %1</translation>
    </message>
    <message>
        <source>mend its path</source>
        <translation>seinen Pfad berichtigen</translation>
    </message>
    <message>
        <source>mend the model, or measure what is missing</source>
        <translation>das Modell bessern oder messen, was fehlt</translation>
    </message>
    <message>
        <source>mend the path behind %1</source>
        <translation>den Pfad hinter %1 berichtigen</translation>
    </message>
    <message>
        <source>mend the path behind metrics: in countersign.yaml</source>
        <translation>den Pfad hinter metrics: in countersign.yaml berichtigen</translation>
    </message>
    <message>
        <source>mend the rule at %1</source>
        <translation>die Regel bei %1 berichtigen</translation>
    </message>
    <message>
        <source>mend what got worse</source>
        <translation>bessern, was schlechter wurde</translation>
    </message>
    <message>
        <source>method: sum-1</source>
        <translation>method: sum-1</translation>
    </message>
    <message>
        <source>metrics: and one entry a line below it</source>
        <translation>metrics: und darunter ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>misses its target %1</source>
        <translation>verfehlt sein Ziel %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>model-index must be a list</source>
        <translation>model-index muss eine Liste sein</translation>
    </message>
    <message>
        <source>monitoring (an SLO with a result, or a monitoring document)</source>
        <translation>Überwachung (eine Sicherheitszahl mit Ergebnis oder ein Dokument zur Überwachung)</translation>
    </message>
    <message>
        <source>months until it is due again</source>
        <translation>Monate, bis sie wieder fällig ist</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more evidence than the log takes</source>
        <translation>mehr Nachweise, als das Protokoll aufnimmt</translation>
    </message>
    <message>
        <source>more than one object begins with this</source>
        <translation>mehr als ein Objekt beginnt so</translation>
    </message>
    <message>
        <source>more than one result fits: %1; write source in the SLO</source>
        <translation>mehr als ein Ergebnis passt: %1; source bei der Sicherheitszahl schreiben</translation>
    </message>
    <message>
        <source>move what is long into a file beside it</source>
        <translation>was lang ist, in eine Datei daneben auslagern</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>must have done it</source>
        <translation>muss es getan haben</translation>
    </message>
    <message>
        <source>must not be released</source>
        <translation>darf nicht freigegeben werden</translation>
    </message>
    <message>
        <source>must sign</source>
        <translation>muss unterschreiben</translation>
    </message>
    <message>
        <source>must sign when it changes %1</source>
        <translation>muss unterschreiben, wenn sich %1 ändert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n not stated</source>
        <translation>n nicht genannt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name a branch, a tag or a commit id</source>
        <translation>einen Zweig, eine Marke oder eine Commit-Kennung nennen</translation>
    </message>
    <message>
        <source>name a day to come, or set the clock of this computer</source>
        <translation>einen kommenden Tag nennen oder die Uhr dieses Rechners stellen</translation>
    </message>
    <message>
        <source>name a folder inside one, or make one with git init</source>
        <translation>einen Ordner darin nennen, oder mit git init eines anlegen</translation>
    </message>
    <message>
        <source>name a folder that is not there</source>
        <translation>einen Ordner nennen, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>name a new or empty folder</source>
        <translation>einen neuen oder leeren Ordner nennen</translation>
    </message>
    <message>
        <source>name an empty folder, or one with a git repository</source>
        <translation>einen leeren Ordner nennen oder einen mit einem git-Repository</translation>
    </message>
    <message>
        <source>name another file or folder</source>
        <translation>eine andere Datei oder einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>einen anderen nennen</translation>
    </message>
    <message>
        <source>name at least one role</source>
        <translation>mindestens eine Rolle nennen</translation>
    </message>
    <message>
        <source>name cannot be printed</source>
        <translation>name lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>name it under results: of countersign.yaml</source>
        <translation>sie unter results: in countersign.yaml nennen</translation>
    </message>
    <message>
        <source>name one more role under rights: obligation-close, or give a third person one of its roles</source>
        <translation>eine weitere Rolle unter rights: obligation-close nennen oder einer dritten Person eine ihrer Rollen geben</translation>
    </message>
    <message>
        <source>name one of %1</source>
        <translation>eines nennen: %1</translation>
    </message>
    <message>
        <source>name one owner and a day; countersign action add</source>
        <translation>eine zuständige Person und einen Tag nennen; countersign action add</translation>
    </message>
    <message>
        <source>name one with --key; an OpenPGP key is added in a proposal of people and keys</source>
        <translation>einen mit --key nennen; ein OpenPGP-Schlüssel wird in einem Vorschlag zu Personen und Schlüsseln aufgenommen</translation>
    </message>
    <message>
        <source>name one with --log-ref</source>
        <translation>eines mit --log-ref nennen</translation>
    </message>
    <message>
        <source>name one, an address or a folder: countersign sync WHERE</source>
        <translation>eine nennen, eine Adresse oder einen Ordner: countersign sync WOHIN</translation>
    </message>
    <message>
        <source>name one: policy: in the test file, or --policy FILE</source>
        <translation>eines nennen: policy: in der Datei der Probe, oder --policy FILE</translation>
    </message>
    <message>
        <source>name the head of the log as it stands here</source>
        <translation>den letzten Stand des Protokolls nennen, wie es hier steht</translation>
    </message>
    <message>
        <source>name the incident in deliberation-note.md</source>
        <translation>den Vorfall in deliberation-note.md nennen</translation>
    </message>
    <message>
        <source>name the metric in the same sentence, or add the result file</source>
        <translation>die Messgröße im selben Satz nennen oder die Ergebnisdatei hinzufügen</translation>
    </message>
    <message>
        <source>name the role, the step or the tool: &quot;the on-call engineer&quot;, &quot;the deploy script&quot;</source>
        <translation>die Rolle, den Schritt oder das Werkzeug nennen: „die Bereitschaft“, „das Einspielskript“</translation>
    </message>
    <message>
        <source>name what was said before</source>
        <translation>nennen, was zuvor gesagt wurde</translation>
    </message>
    <message>
        <source>name: &quot;Ana Ruiz&quot;</source>
        <translation>name: &quot;Ana Ruiz&quot;</translation>
    </message>
    <message>
        <source>name: &quot;One signature is enough&quot;</source>
        <translation>name: &quot;Eine Unterschrift genügt&quot;</translation>
    </message>
    <message>
        <source>name: recall</source>
        <translation>name: recall</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>named by its git LFS pointer</source>
        <translation>von ihrem git-LFS-Zeiger genannt</translation>
    </message>
    <message>
        <source>narrow must say to which scope</source>
        <translation>narrow muss sagen, auf welchen Umfang</translation>
    </message>
    <message>
        <source>narrowed the scope of%1</source>
        <translation>schränkte den Geltungsbereich ein von%1</translation>
    </message>
    <message>
        <source>narrowed to %1 by %2 on %3</source>
        <translation>eingeschränkt auf %1 durch %2 am %3</translation>
    </message>
    <message>
        <source>narrowed to what is named below</source>
        <translation>eingeengt auf das, was unten steht</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>am nächsten: %1</translation>
    </message>
    <message>
        <source>nearest: %1; countersign incident criteria lists them</source>
        <translation>am nächsten: %1; countersign incident criteria listet sie auf</translation>
    </message>
    <message>
        <source>nearest: %1; countersign rules --lists</source>
        <translation>am nächsten: %1; countersign rules --lists</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, empty, or of earlier pages</source>
        <translation>neu, leer oder mit früheren Seiten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no XML: %1</source>
        <translation>kein XML: %1</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>kein Alarm</translation>
    </message>
    <message>
        <source>no alert fires</source>
        <translation>kein Alarm schlägt an</translation>
    </message>
    <message>
        <source>no alert fires; too few points for %1 of %2</source>
        <translation>kein Alarm; zu wenige Punkte für %1 von %2</translation>
    </message>
    <message>
        <source>no approved release before it</source>
        <translation>davor kein genehmigtes Release</translation>
    </message>
    <message>
        <source>no budget can be told</source>
        <translation>kein Budget zu nennen</translation>
    </message>
    <message>
        <source>no calibration error: an n is not stated</source>
        <translation>kein Kalibrierfehler: ein n ist nicht genannt</translation>
    </message>
    <message>
        <source>no check may be skipped</source>
        <translation>keine Prüfung darf übersprungen werden</translation>
    </message>
    <message>
        <source>no complete document %1</source>
        <translation>kein vollständiges Dokument %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no difference beyond chance</source>
        <translation>kein Unterschied über den Zufall hinaus</translation>
    </message>
    <message>
        <source>no digest is stated</source>
        <translation>keine Prüfsumme ist angegeben</translation>
    </message>
    <message>
        <source>no emergency release</source>
        <translation>keine Notfreigabe</translation>
    </message>
    <message>
        <source>no evidence of class %1</source>
        <translation>kein Nachweis der Klasse %1</translation>
    </message>
    <message>
        <source>no key can be kept here</source>
        <translation>hier lässt sich kein Schlüssel aufheben</translation>
    </message>
    <message>
        <source>no key found: ssh-keygen -t ed25519 makes one</source>
        <translation>kein Schlüssel gefunden: ssh-keygen -t ed25519 erzeugt einen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no longer asks: %1</source>
        <translation>verlangt nicht mehr: %1</translation>
    </message>
    <message>
        <source>no longer stops: %1</source>
        <translation>hält nicht mehr auf: %1</translation>
    </message>
    <message>
        <source>no memory to read an archive</source>
        <translation>kein Speicher, um ein Archiv zu lesen</translation>
    </message>
    <message>
        <source>no metric is named beside it</source>
        <translation>daneben ist keine Messgröße genannt</translation>
    </message>
    <message>
        <source>no metric is named beside it, and no result of that group has this value</source>
        <translation>daneben ist keine Messgröße genannt, und kein Ergebnis dieser Gruppe hat diesen Wert</translation>
    </message>
    <message>
        <source>no metric of this release is named beside it</source>
        <translation>daneben ist keine Kennzahl dieses Releases genannt</translation>
    </message>
    <message>
        <source>no model was found at this commit</source>
        <translation>bei diesem Commit wurde kein Modell gefunden</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>no pipeline reported where it runs</source>
        <translation>kein Ablauf hat gemeldet, wo es läuft</translation>
    </message>
    <message>
        <source>no program was named</source>
        <translation>es war kein Programm genannt</translation>
    </message>
    <message>
        <source>no release can name the change &#x27;%1&#x27;</source>
        <translation>kein Release kann die Änderung „%1“ nennen</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation>noch keiner Version</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>no result named %1</source>
        <translation>kein Ergebnis namens %1</translation>
    </message>
    <message>
        <source>no result of that metric is cut that way</source>
        <translation>kein Ergebnis dieser Messgröße ist so aufgeteilt</translation>
    </message>
    <message>
        <source>no result of that name</source>
        <translation>kein Ergebnis dieses Namens</translation>
    </message>
    <message>
        <source>no review opened yet: shown as it stands in git</source>
        <translation>noch keine Prüfung eröffnet: gezeigt, wie es in git steht</translation>
    </message>
    <message>
        <source>no review was opened for this evidence</source>
        <translation>für diese Nachweise wurde keine Prüfung eröffnet</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>no role is recorded</source>
        <translation>keine Rolle ist verzeichnet</translation>
    </message>
    <message>
        <source>no scenario covers it</source>
        <translation>kein Szenario deckt es ab</translation>
    </message>
    <message>
        <source>no scenario passed yet</source>
        <translation>noch kein Szenario bestanden</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>keine Unterschrift</translation>
    </message>
    <message>
        <source>no signature from outside the organisation</source>
        <translation>keine Unterschrift von außerhalb der Organisation</translation>
    </message>
    <message>
        <source>no signed record of kind %1</source>
        <translation>kein unterschriebener Eintrag der Art %1</translation>
    </message>
    <message>
        <source>no signed statement in this file</source>
        <translation>keine unterschriebene Aussage in dieser Datei</translation>
    </message>
    <message>
        <source>no such result in %1</source>
        <translation>kein solches Ergebnis in %1</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no vote fills a required signature</source>
        <translation>keine Stimme füllt eine erforderliche Unterschrift</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody can approve at the tier %1</source>
        <translation>niemand kann in der Risikostufe %1 freigeben</translation>
    </message>
    <message>
        <source>nobody can approve this</source>
        <translation>niemand kann das genehmigen</translation>
    </message>
    <message>
        <source>nobody can join an objection of one&#x27;s own</source>
        <translation>niemand kann sich einem eigenen Einwand anschließen</translation>
    </message>
    <message>
        <source>nobody can sign: %1</source>
        <translation>niemand kann unterschreiben: %1</translation>
    </message>
    <message>
        <source>nobody can stand in for oneself</source>
        <translation>niemand kann sich selbst vertreten</translation>
    </message>
    <message>
        <source>nobody closes an own action: a second person looks at the evidence</source>
        <translation>niemand schließt eine eigene Maßnahme ab: eine zweite Person sieht die Belege an</translation>
    </message>
    <message>
        <source>nobody delegates to themselves</source>
        <translation>niemand lässt sich durch sich selbst vertreten</translation>
    </message>
    <message>
        <source>nobody does</source>
        <translation>niemand tut es</translation>
    </message>
    <message>
        <source>nobody has answered this</source>
        <translation>niemand hat das beantwortet</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand im Besonderen</translation>
    </message>
    <message>
        <source>nobody listed under people and keys has the role %1</source>
        <translation>niemand unter Personen und Schlüsseln hat die Rolle %1</translation>
    </message>
    <message>
        <source>nobody makes an own action easier or later</source>
        <translation>niemand macht eine eigene Maßnahme leichter oder später</translation>
    </message>
    <message>
        <source>nobody may sign &#x27;%1&#x27;</source>
        <translation>niemand darf „%1“ unterschreiben</translation>
    </message>
    <message>
        <source>nobody may skip the check %1</source>
        <translation>niemand darf die Prüfung %1 überspringen</translation>
    </message>
    <message>
        <source>nobody may skip this check</source>
        <translation>niemand darf diese Prüfung überspringen</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>nobody on the roster is called %1</source>
        <translation>niemand unter Personen und Schlüsseln heißt %1</translation>
    </message>
    <message>
        <source>nobody on the roster may sign &#x27;%1&#x27;</source>
        <translation>niemand unter Personen und Schlüsseln darf „%1“ unterschreiben</translation>
    </message>
    <message>
        <source>nobody signs on behalf of themselves</source>
        <translation>niemand unterschreibt an der eigenen Stelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none covers it yet</source>
        <translation>noch deckt keines es ab</translation>
    </message>
    <message>
        <source>none is dated</source>
        <translation>keines ist datiert</translation>
    </message>
    <message>
        <source>none: a silent failure</source>
        <translation>keine: ein stilles Versagen</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>not UTF-8 text (byte %1)</source>
        <translation>kein UTF-8-Text (Byte %1)</translation>
    </message>
    <message>
        <source>not a private key with a readable public half</source>
        <translation>kein privater Schlüssel mit lesbarer öffentlicher Hälfte</translation>
    </message>
    <message>
        <source>not an OpenPGP signature</source>
        <translation>keine OpenPGP-Unterschrift</translation>
    </message>
    <message>
        <source>not an SSH signature</source>
        <translation>keine SSH-Unterschrift</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not measured for %1</source>
        <translation>nicht gemessen für %1</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>not one OpenPGP public key of version 4</source>
        <translation>kein einzelner öffentlicher OpenPGP-Schlüssel der Version 4</translation>
    </message>
    <message>
        <source>not one line of an OpenSSH public key</source>
        <translation>keine einzelne Zeile eines öffentlichen OpenSSH-Schlüssels</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>not opened here yet</source>
        <translation>hier noch nicht geöffnet</translation>
    </message>
    <message>
        <source>not opened: %1</source>
        <translation>nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>not ready to meet offline: evidence of %1/%2 is here</source>
        <translation>nicht bereit für eine Sitzung ohne Netz: Nachweise von %1/%2 sind hier</translation>
    </message>
    <message>
        <source>not replayed</source>
        <translation>nicht wiederholt</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>not signed yet: %1</source>
        <translation>noch nicht unterschrieben: %1</translation>
    </message>
    <message>
        <source>not signed yet; %1</source>
        <translation>noch nicht unterschrieben; %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not stated: counted as the highest</source>
        <translation>nicht angegeben: als das Höchste gezählt</translation>
    </message>
    <message>
        <source>not text: %1 bytes</source>
        <translation>kein Text: %1 Bytes</translation>
    </message>
    <message>
        <source>not the name of an OpenPGP key</source>
        <translation>kein Name eines OpenPGP-Schlüssels</translation>
    </message>
    <message>
        <source>not under review until %1, by %2: %3</source>
        <translation>nicht in Prüfung bis %1, durch %2: %3</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>not-applicable needs a text that says why</source>
        <translation>not-applicable braucht einen Text, der sagt, warum</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing beside it</source>
        <translation>nichts daneben</translation>
    </message>
    <message>
        <source>nothing can be signed in this repository: %1</source>
        <translation>in diesem Repository lässt sich nichts unterschreiben: %1</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nichts weicht ab</translation>
    </message>
    <message>
        <source>nothing is wrong with that commit</source>
        <translation>mit diesem Commit ist nichts falsch</translation>
    </message>
    <message>
        <source>nothing may follow the last field</source>
        <translation>nach dem letzten Feld darf nichts folgen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>nichts verzeichnet</translation>
    </message>
    <message>
        <source>nothing stops it</source>
        <translation>nichts hält es auf</translation>
    </message>
    <message>
        <source>nothing was loosened since the last approved release</source>
        <translation>seit dem zuletzt genehmigten Release wurde nichts gelockert</translation>
    </message>
    <message>
        <source>nothing was signed</source>
        <translation>nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>nothing was signed: the passphrase was not given</source>
        <translation>nichts wurde unterschrieben: die Passphrase wurde nicht angegeben</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>es wurde nichts eingegeben</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>bemerkt nach %1</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>objected to%1</source>
        <translation>erhob Einwand gegen%1</translation>
    </message>
    <message>
        <source>objected, to block, against%1</source>
        <translation>erhob Einwand, um zu sperren, gegen%1</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>objective: &quot;in plain words, what must hold&quot;</source>
        <translation>objective: &quot;in einfachen Worten, was gelten muss&quot;</translation>
    </message>
    <message>
        <source>objective: and what it is for</source>
        <translation>objective: und wofür es da ist</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>erhebt Einwand</translation>
    </message>
    <message>
        <source>objects and wants the release stopped</source>
        <translation>erhebt Einwand und will die Freigabe anhalten</translation>
    </message>
    <message>
        <source>objects are read from another repository, too</source>
        <translation>Objekte werden auch aus einem anderen Repository gelesen</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>nur beobachten</translation>
    </message>
    <message>
        <source>observe, warn or block</source>
        <translation>observe, warn oder block</translation>
    </message>
    <message>
        <source>observing only: stops nothing yet</source>
        <translation>beobachtet nur: hält noch nichts an</translation>
    </message>
    <message>
        <source>odd characters</source>
        <translation>seltsame Zeichen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>verzeichnet</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>einmal im Jahr</translation>
    </message>
    <message>
        <source>one build alone shows nothing</source>
        <translation>ein Bau allein zeigt nichts</translation>
    </message>
    <message>
        <source>one commit adds more files than a record may</source>
        <translation>ein Commit fügt mehr Dateien hinzu, als ein Eintrag darf</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one of tail, adversarial, hidden-functionality, red-team, once-a-year, regression, other</source>
        <translation>eines von tail, adversarial, hidden-functionality, red-team, once-a-year, regression, other</translation>
    </message>
    <message>
        <source>one of these is enough:</source>
        <translation>eine davon genügt:</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eine von: %1</translation>
    </message>
    <message>
        <source>one sentence is enough</source>
        <translation>ein Satz genügt</translation>
    </message>
    <message>
        <source>only \&quot; \\ \n and \t may follow a backslash</source>
        <translation>nur \&quot; \\ \n und \t dürfen auf einen umgekehrten Schrägstrich folgen</translation>
    </message>
    <message>
        <source>only a concern can be closed by noting it</source>
        <translation>nur Bedenken lassen sich durch Kenntnisnahme schließen</translation>
    </message>
    <message>
        <source>only a proposal brings a policy or roster</source>
        <translation>nur ein Vorschlag bringt ein Regelwerk oder eine Personenliste mit</translation>
    </message>
    <message>
        <source>only observed</source>
        <translation>nur beobachtet</translation>
    </message>
    <message>
        <source>only the decision is open</source>
        <translation>nur die Entscheidung ist offen</translation>
    </message>
    <message>
        <source>only what lies in the source can be announced</source>
        <translation>nur was in der Quelle liegt, lässt sich ankündigen</translation>
    </message>
    <message>
        <source>only where named</source>
        <translation>nur wo genannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open the review first</source>
        <translation>zuerst die Prüfung eröffnen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>opened %1 of %2 files before signing</source>
        <translation>%1 von %2 Dateien vor der Unterschrift geöffnet</translation>
    </message>
    <message>
        <source>opened must be ascending, each id once</source>
        <translation>opened muss aufsteigen, jede Kennung einmal</translation>
    </message>
    <message>
        <source>opened the meeting of %1</source>
        <translation>eröffnete die Sitzung vom %1</translation>
    </message>
    <message>
        <source>opened the review</source>
        <translation>eröffnete die Prüfung</translation>
    </message>
    <message>
        <source>opened the review of%1</source>
        <translation>eröffnete die Prüfung von%1</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>opening the record of decisions</source>
        <translation>das Entscheidungsprotokoll wird geöffnet</translation>
    </message>
    <message>
        <source>opening the repository and checking its models</source>
        <translation>das Repository wird geöffnet, seine Modelle werden geprüft</translation>
    </message>
    <message>
        <source>opening the state of the log</source>
        <translation>der Stand des Protokolls wird geöffnet</translation>
    </message>
    <message>
        <source>order the tiers from low to high</source>
        <translation>die Risikostufen von niedrig nach hoch ordnen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>others keep writing to the log</source>
        <translation>andere schreiben unablässig in das Protokoll</translation>
    </message>
    <message>
        <source>others may read %1, so ssh refuses it; the owner can run: chmod 600 %1</source>
        <translation>andere können %1 lesen, darum lehnt ssh es ab; der Eigentümer kann es ändern: chmod 600 %1</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>out of memory while checking a signature</source>
        <translation>beim Prüfen einer Unterschrift ging der Speicher aus</translation>
    </message>
    <message>
        <source>over, nothing on record</source>
        <translation>vorbei, nichts verzeichnet</translation>
    </message>
    <message>
        <source>over; whether it was kept is not on record</source>
        <translation>vorbei; ob eingehalten, ist nicht verzeichnet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>overdue, blocks</source>
        <translation>überfällig, hält auf</translation>
    </message>
    <message>
        <source>overspent in the window %1 by %2 %</source>
        <translation>im Zeitraum %1 um %2 % überzogen</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message>
        <source>owner and no day</source>
        <translation>Zuständige und ein Tag</translation>
    </message>
    <message>
        <source>owner to name</source>
        <translation>Zuständigen benennen</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>part of the log&#x27;s own history is not here</source>
        <translation>ein Teil der Geschichte des Protokolls selbst ist nicht hier</translation>
    </message>
    <message>
        <source>part of the log&#x27;s own history is not here: %1</source>
        <translation>ein Teil der Geschichte des Protokolls selbst ist nicht hier: %1</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>teils gestützt</translation>
    </message>
    <message>
        <source>people and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>people: and a list</source>
        <translation>people: und eine Liste</translation>
    </message>
    <message>
        <source>place among the tiers</source>
        <translation>Platz unter den Risikostufen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned the meeting of %1</source>
        <translation>plante die Sitzung vom %1</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>present must name principals of the roster</source>
        <translation>present muss Namen aus Personen und Schlüsseln nennen</translation>
    </message>
    <message>
        <source>prev must name the one log commit it was written on</source>
        <translation>prev muss den einen Commit des Protokolls nennen, auf den es geschrieben wurde</translation>
    </message>
    <message>
        <source>principal is malformed</source>
        <translation>principal ist fehlerhaft</translation>
    </message>
    <message>
        <source>principal must look like ana.ruiz</source>
        <translation>principal muss aussehen wie ana.ruiz</translation>
    </message>
    <message>
        <source>propose it again</source>
        <translation>erneut vorschlagen</translation>
    </message>
    <message>
        <source>proposed version %1 of people and keys</source>
        <translation>schlug Version %1 von Personen und Schlüsseln vor</translation>
    </message>
    <message>
        <source>proposed version %1 of the policy</source>
        <translation>schlug Version %1 des Regelwerks vor</translation>
    </message>
    <message>
        <source>put its public half beside it, ending in .pub</source>
        <translation>seine öffentliche Hälfte danebenlegen, mit der Endung .pub</translation>
    </message>
    <message>
        <source>put results below %1results/, or name them in countersign.yaml</source>
        <translation>Ergebnisse unter %1results/ ablegen oder in countersign.yaml nennen</translation>
    </message>
    <message>
        <source>put results below the model, or name them in countersign.yaml</source>
        <translation>Ergebnisse unter das Modell legen oder in countersign.yaml nennen</translation>
    </message>
    <message>
        <source>put somebody with the role %1 on the roster, or change the tier</source>
        <translation>jemanden mit der Rolle %1 unter Personen und Schlüsseln aufnehmen oder die Risikostufe ändern</translation>
    </message>
    <message>
        <source>put the plain public key on the list of people and keys</source>
        <translation>den einfachen öffentlichen Schlüssel bei Personen und Schlüsseln aufnehmen lassen</translation>
    </message>
    <message>
        <source>put the proposal of %1 into force</source>
        <translation>setzte den Vorschlag von %1 in Kraft</translation>
    </message>
    <message>
        <source>put those on call on the roster with the role %1</source>
        <translation>die Bereitschaft mit der Rolle %1 unter Personen und Schlüsseln aufnehmen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>raise it from now on</source>
        <translation>ab jetzt anheben</translation>
    </message>
    <message>
        <source>raised a concern about%1</source>
        <translation>meldete Bedenken an zu%1</translation>
    </message>
    <message>
        <source>raised the tier of%1 to %2</source>
        <translation>hob die Risikostufe an von%1 auf %2</translation>
    </message>
    <message>
        <source>raised to %1%2</source>
        <translation>angehoben auf %1%2</translation>
    </message>
    <message>
        <source>raised%1</source>
        <translation>angehoben%1</translation>
    </message>
    <message>
        <source>reading the evidence was stopped</source>
        <translation>das Lesen der Nachweise wurde angehalten</translation>
    </message>
    <message>
        <source>reading the history was stopped</source>
        <translation>das Lesen der Geschichte wurde angehalten</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>ready to meet offline: evidence of %1/%2 is here</source>
        <translation>bereit für eine Sitzung ohne Netz: Nachweise von %1/%2 sind hier</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>records must be ascending, each id once</source>
        <translation>records muss aufsteigen, jede Kennung einmal</translation>
    </message>
    <message>
        <source>recuse</source>
        <translation>tritt zurück</translation>
    </message>
    <message>
        <source>red team</source>
        <translation>Angriffsteam</translation>
    </message>
    <message>
        <source>regions %1</source>
        <translation>Regionen %1</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>regulation packs</source>
        <translation>Pakete von Vorschriften</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected the proposal of %1</source>
        <translation>lehnte den Vorschlag von %1 ab</translation>
    </message>
    <message>
        <source>release file</source>
        <translation>Release-Datei</translation>
    </message>
    <message>
        <source>release.id is empty</source>
        <translation>release.id ist leer</translation>
    </message>
    <message>
        <source>release.version is empty</source>
        <translation>release.version ist leer</translation>
    </message>
    <message>
        <source>releases must name model and version</source>
        <translation>releases muss Modell und Version nennen</translation>
    </message>
    <message>
        <source>remarked%1</source>
        <translation>merkte an:%1</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zugeschaltet</translation>
    </message>
    <message>
        <source>remove &#x27;roles&#x27; or &#x27;machine&#x27;</source>
        <translation>„roles“ oder „machine“ entfernen</translation>
    </message>
    <message>
        <source>remove this line</source>
        <translation>diese Zeile entfernen</translation>
    </message>
    <message>
        <source>rename it: git branch -m countersign other-name</source>
        <translation>umbenennen: git branch -m countersign other-name</translation>
    </message>
    <message>
        <source>rename that branch</source>
        <translation>jenen Zweig umbenennen</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>renamed, and so judged on another result</source>
        <translation>umbenannt und dadurch an einem anderen Ergebnis beurteilt</translation>
    </message>
    <message>
        <source>replaced by a later decision</source>
        <translation>durch eine spätere Entscheidung ersetzt</translation>
    </message>
    <message>
        <source>replaced by a later signature</source>
        <translation>durch eine spätere Unterschrift ersetzt</translation>
    </message>
    <message>
        <source>replaced by an earlier version</source>
        <translation>durch eine frühere Version ersetzt</translation>
    </message>
    <message>
        <source>replaced by version %1 by %2 on %3</source>
        <translation>ersetzt durch Version %1, durch %2 am %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>gemeldet %1</translation>
    </message>
    <message>
        <source>reported share %1 %</source>
        <translation>gemeldeter Anteil %1 %</translation>
    </message>
    <message>
        <source>reported the %1 incident: %2</source>
        <translation>meldete den Vorfall %1: %2</translation>
    </message>
    <message>
        <source>reported the drill %1 of %2 by %3: %4 in %5 s</source>
        <translation>meldete die Übung %1 von %2 durch %3: %4 in %5 s</translation>
    </message>
    <message>
        <source>reported%1 at stage %2</source>
        <translation>meldete%1 auf der Stufe %2</translation>
    </message>
    <message>
        <source>repository settings</source>
        <translation>Einstellungen des Repositorys</translation>
    </message>
    <message>
        <source>require: [{role: peer}]</source>
        <translation>require: [{role: peer}]</translation>
    </message>
    <message>
        <source>resource use</source>
        <translation>Ressourcenverbrauch</translation>
    </message>
    <message>
        <source>restore it as in %1</source>
        <translation>wiederherstellen wie in %1</translation>
    </message>
    <message>
        <source>restore the file, or have the change decided</source>
        <translation>die Datei wiederherstellen oder über die Änderung entscheiden lassen</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>results are of version %1, not %2</source>
        <translation>die Ergebnisse sind von Version %1, nicht %2</translation>
    </message>
    <message>
        <source>results at most %1 days old</source>
        <translation>Ergebnisse höchstens %1 Tage alt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>retired on %1; what it signed before stands</source>
        <translation>außer Dienst seit %1; was er vorher unterschrieb, gilt</translation>
    </message>
    <message>
        <source>retired the key %1… of %2</source>
        <translation>zog den Schlüssel %1… von %2 aus dem Verkehr</translation>
    </message>
    <message>
        <source>retired: %1</source>
        <translation>außer Gebrauch: %1</translation>
    </message>
    <message>
        <source>retires a key</source>
        <translation>nimmt einen Schlüssel außer Dienst</translation>
    </message>
    <message>
        <source>returned to service by %1 on %2</source>
        <translation>wieder in Betrieb genommen durch %1 am %2</translation>
    </message>
    <message>
        <source>returned%1 to service</source>
        <translation>nahm%1 wieder in Betrieb</translation>
    </message>
    <message>
        <source>reveal it where it was cast; where it is lost: countersign withdraw %1 and vote</source>
        <translation>dort aufdecken, wo sie abgegeben wurde; wo sie verloren ist: countersign withdraw %1 und abstimmen</translation>
    </message>
    <message>
        <source>revealed the own ballot on%1</source>
        <translation>legte die eigene Stimme offen über%1</translation>
    </message>
    <message>
        <source>review opened</source>
        <translation>Prüfung eröffnet</translation>
    </message>
    <message>
        <source>review opened %1</source>
        <translation>Prüfung eröffnet am %1</translation>
    </message>
    <message>
        <source>risk: %1, was %2</source>
        <translation>Risiko: %1, war %2</translation>
    </message>
    <message>
        <source>robustness (scenarios, or an SLO of that clause)</source>
        <translation>Robustheit (Szenarien oder eine Sicherheitszahl dieses Abschnitts)</translation>
    </message>
    <message>
        <source>roles must name roles, ascending, each once</source>
        <translation>roles muss Rollen nennen, aufsteigend, jede einmal</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>roles: {peer: &quot;Peer engineer&quot;}</source>
        <translation>roles: {peer: &quot;Peer engineer&quot;}</translation>
    </message>
    <message>
        <source>roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>roll-out to stage</source>
        <translation>Einführung stufen</translation>
    </message>
    <message>
        <source>rolled%1 back to %2</source>
        <translation>nahm%1 zurück auf %2</translation>
    </message>
    <message>
        <source>room, remote or absent</source>
        <translation>room, remote oder absent</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>run it again: inspect eval-retry</source>
        <translation>noch einmal laufen lassen: inspect eval-retry</translation>
    </message>
    <message>
        <source>run it on this version and keep the result</source>
        <translation>auf dieser Version laufen lassen und das Ergebnis aufheben</translation>
    </message>
    <message>
        <source>run it to the end</source>
        <translation>ihn bis zum Ende laufen lassen</translation>
    </message>
    <message>
        <source>run it without --limit</source>
        <translation>ihn ohne --limit laufen lassen</translation>
    </message>
    <message>
        <source>run it without a limit</source>
        <translation>ihn ohne Grenze laufen lassen</translation>
    </message>
    <message>
        <source>run once</source>
        <translation>einmal gelaufen</translation>
    </message>
    <message>
        <source>run the scenario on this version and keep its result</source>
        <translation>das Szenario auf dieser Version laufen lassen und sein Ergebnis aufheben</translation>
    </message>
    <message>
        <source>run them</source>
        <translation>sie laufen lassen</translation>
    </message>
    <message>
        <source>run them again</source>
        <translation>sie noch einmal laufen lassen</translation>
    </message>
    <message>
        <source>run them all in one</source>
        <translation>alle in einer laufen lassen</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>runs although taken out</source>
        <translation>läuft, obwohl zurückgezogen</translation>
    </message>
    <message>
        <source>runs on a lapsed approval</source>
        <translation>läuft auf verfallener Freigabe</translation>
    </message>
    <message>
        <source>runs where it may not</source>
        <translation>läuft, wo es nicht darf</translation>
    </message>
    <message>
        <source>runs without an approval</source>
        <translation>läuft ohne Freigabe</translation>
    </message>
    <message>
        <source>safety targets</source>
        <translation>Sicherheitsziele</translation>
    </message>
    <message>
        <source>said why %1 is not under review until %2</source>
        <translation>sagte, warum %1 bis %2 nicht in Prüfung ist</translation>
    </message>
    <message>
        <source>same again</source>
        <translation>wieder dasselbe</translation>
    </message>
    <message>
        <source>same model</source>
        <translation>dasselbe Modell</translation>
    </message>
    <message>
        <source>same tier</source>
        <translation>dieselbe Risikostufe</translation>
    </message>
    <message>
        <source>sample must be ascending, each id once</source>
        <translation>sample muss aufsteigen, jede Kennung einmal</translation>
    </message>
    <message>
        <source>save it as UTF-8 text</source>
        <translation>als UTF-8-Text speichern</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>say in one sentence what shows it</source>
        <translation>in einem Satz sagen, was es zeigt</translation>
    </message>
    <message>
        <source>say in the note why the objective changed</source>
        <translation>in der Notiz sagen, warum sich das Ziel geändert hat</translation>
    </message>
    <message>
        <source>say it in one sentence</source>
        <translation>in einem Satz sagen</translation>
    </message>
    <message>
        <source>say which one is signed as</source>
        <translation>sagen, als welche unterschrieben wird</translation>
    </message>
    <message>
        <source>say which people are affected without using it, or that there are no such non-users</source>
        <translation>sagen, welche Menschen betroffen sind, ohne es zu nutzen, oder dass es keine gibt</translation>
    </message>
    <message>
        <source>says: stop</source>
        <translation>sagt: Halt</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>scope names an empty tenant or region</source>
        <translation>scope nennt einen leeren Mandanten oder eine leere Region</translation>
    </message>
    <message>
        <source>scope.share must be a percentage like 5 or 2.5</source>
        <translation>scope.share muss ein Anteil in Prozent sein wie 5 oder 2.5</translation>
    </message>
    <message>
        <source>search again</source>
        <translation>noch einmal suchen</translation>
    </message>
    <message>
        <source>security keys of type ecdsa-sk are not accepted</source>
        <translation>Sicherheitsschlüssel der Art ecdsa-sk werden nicht angenommen</translation>
    </message>
    <message>
        <source>see `countersign schema telemetry`</source>
        <translation>siehe `countersign schema telemetry`</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seeing the new entry</source>
        <translation>der neue Eintrag wird angesehen</translation>
    </message>
    <message>
        <source>seen here for the first time</source>
        <translation>hier zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>seen.open_dissents must be ascending, each id once</source>
        <translation>seen.open_dissents muss aufsteigen, jede Kennung einmal</translation>
    </message>
    <message>
        <source>service as before</source>
        <translation>Dienst wie zuvor</translation>
    </message>
    <message>
        <source>service as before after %1</source>
        <translation>Dienst wie zuvor nach %1</translation>
    </message>
    <message>
        <source>set a checkpoint</source>
        <translation>setzte einen Prüfpunkt</translation>
    </message>
    <message>
        <source>set the clock of this computer; nothing that was typed is lost</source>
        <translation>die Uhr dieses Rechners stellen; nichts Eingegebenes ist verloren</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>severity and no runbook</source>
        <translation>Schwere und Anleitung</translation>
    </message>
    <message>
        <source>sha256 is empty</source>
        <translation>sha256 ist leer</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>%1 wird gezeigt</translation>
    </message>
    <message>
        <source>showing the models</source>
        <translation>die Modelle werden gezeigt</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>gezeigt durch %1</translation>
    </message>
    <message>
        <source>shown by the check %1</source>
        <translation>gezeigt durch die Prüfung %1</translation>
    </message>
    <message>
        <source>shown in order, not in time: dates are missing or all the same</source>
        <translation>der Reihe nach gezeigt, nicht nach der Zeit: Daten fehlen oder sind alle gleich</translation>
    </message>
    <message>
        <source>sign from a terminal or the workbench, or load the key: ssh-add %1</source>
        <translation>in einem Terminal oder in der Werkbank unterschreiben oder den Schlüssel laden: ssh-add %1</translation>
    </message>
    <message>
        <source>sign in a copy of your own</source>
        <translation>in einer eigenen Kopie unterschreiben</translation>
    </message>
    <message>
        <source>sign in with git once, or call this from a terminal</source>
        <translation>sich einmal mit git anmelden, oder dies aus einem Terminal aufrufen</translation>
    </message>
    <message>
        <source>sign it again with sha256</source>
        <translation>mit sha256 neu unterschreiben</translation>
    </message>
    <message>
        <source>sign the file again</source>
        <translation>die Datei neu unterschreiben</translation>
    </message>
    <message>
        <source>sign the model again</source>
        <translation>das Modell neu unterschreiben</translation>
    </message>
    <message>
        <source>sign with another key, or ask for a new one to be put on the list</source>
        <translation>mit einem anderen Schlüssel unterschreiben, oder darum bitten, dass ein neuer auf die Liste kommt</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>signed a record of kind %1</source>
        <translation>unterschrieb einen Eintrag der Art %1</translation>
    </message>
    <message>
        <source>signed anew later</source>
        <translation>später neu unterschrieben</translation>
    </message>
    <message>
        <source>signed as %1</source>
        <translation>unterschrieben als %1</translation>
    </message>
    <message>
        <source>signed as %1, but not in the log: %2</source>
        <translation>unterschrieben als %1, aber nicht im Protokoll: %2</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>unterschrieben von %1</translation>
    </message>
    <message>
        <source>signed the minutes</source>
        <translation>unterschrieb die Niederschrift</translation>
    </message>
    <message>
        <source>signed with the key %1; whose key that is, is not said here</source>
        <translation>unterschrieben mit dem Schlüssel %1; wessen Schlüssel das ist, steht hier nicht</translation>
    </message>
    <message>
        <source>signer.hat is malformed</source>
        <translation>signer.hat ist fehlerhaft</translation>
    </message>
    <message>
        <source>signer.hat must name the role signed as</source>
        <translation>signer.hat muss die Rolle nennen, als die unterschrieben wird</translation>
    </message>
    <message>
        <source>signer.key must be a fingerprint</source>
        <translation>signer.key muss ein Fingerabdruck sein</translation>
    </message>
    <message>
        <source>signer.name cannot be printed</source>
        <translation>signer.name lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>signer.principal is malformed</source>
        <translation>signer.principal ist fehlerhaft</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>es wird unterschrieben</translation>
    </message>
    <message>
        <source>signing as %1 gives no right to %2</source>
        <translation>das Unterschreiben als %1 gibt kein Recht zu %2</translation>
    </message>
    <message>
        <source>signing in somebody&#x27;s place</source>
        <translation>Unterschreiben an jemandes Stelle</translation>
    </message>
    <message>
        <source>signs log commits with the address</source>
        <translation>unterschreibt Commits des Protokolls mit der Adresse</translation>
    </message>
    <message>
        <source>signs with the key %1</source>
        <translation>unterschreibt mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>signs with the key %1 and %2</source>
        <translation>unterschreibt mit dem Schlüssel %1 und %2</translation>
    </message>
    <message>
        <source>signs with the key %1 and %2 (was %3)</source>
        <translation>unterschreibt mit dem Schlüssel %1 und %2 (war %3)</translation>
    </message>
    <message>
        <source>skipped the check %1 of%2 until %3</source>
        <translation>übersprang die Prüfung %1 von%2 bis %3</translation>
    </message>
    <message>
        <source>skipped the same check, %1</source>
        <translation>übersprang dieselbe Prüfung, %1</translation>
    </message>
    <message>
        <source>skipping a check on record</source>
        <translation>eine Prüfung überspringen, vermerkt</translation>
    </message>
    <message>
        <source>slo</source>
        <translation>Sicherheitszahl</translation>
    </message>
    <message>
        <source>slos: and one entry a line below it</source>
        <translation>slos: und darunter ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>soak %1</source>
        <translation>Beobachtung %1</translation>
    </message>
    <message>
        <source>somebody else moved this ref meanwhile</source>
        <translation>jemand anderes hat diesen Ref unterdessen bewegt</translation>
    </message>
    <message>
        <source>somebody else must sign in the place of %1</source>
        <translation>jemand anderes muss anstelle von %1 unterschreiben</translation>
    </message>
    <message>
        <source>something stands before or behind the OpenPGP signature</source>
        <translation>vor oder hinter der OpenPGP-Unterschrift steht etwas</translation>
    </message>
    <message>
        <source>source as of %1, log as it is now</source>
        <translation>Quelle im Stand %1, Protokoll wie es jetzt ist</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>die Datei teilen</translation>
    </message>
    <message>
        <source>split the file, or keep series in a file of their own</source>
        <translation>die Datei teilen oder Reihen in einer eigenen Datei führen</translation>
    </message>
    <message>
        <source>ssh refuses the key because others may read its file</source>
        <translation>ssh weist den Schlüssel zurück, weil andere seine Datei lesen dürfen</translation>
    </message>
    <message>
        <source>ssh-add -L lists what it holds; ssh-add -X unlocks it</source>
        <translation>ssh-add -L zeigt, was er hat; ssh-add -X entsperrt ihn</translation>
    </message>
    <message>
        <source>ssh-keygen could not sign: %1</source>
        <translation>ssh-keygen konnte nicht unterschreiben: %1</translation>
    </message>
    <message>
        <source>ssh-keygen made no key: %1</source>
        <translation>ssh-keygen hat keinen Schlüssel erzeugt: %1</translation>
    </message>
    <message>
        <source>ssh-keygen signed with another key than the chosen one</source>
        <translation>ssh-keygen unterschrieb mit einem anderen Schlüssel als dem gewählten</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>tritt zurück</translation>
    </message>
    <message>
        <source>start one with `countersign init`</source>
        <translation>eines beginnen mit `countersign init`</translation>
    </message>
    <message>
        <source>start one: countersign init</source>
        <translation>eines beginnen: countersign init</translation>
    </message>
    <message>
        <source>start the log in a copy of your own</source>
        <translation>das Protokoll in einer eigenen Kopie beginnen</translation>
    </message>
    <message>
        <source>state all dimensions of classification in release.yaml</source>
        <translation>alle Merkmale der Einstufung in release.yaml angeben</translation>
    </message>
    <message>
        <source>state the unit beside the number</source>
        <translation>die Einheit neben der Zahl angeben</translation>
    </message>
    <message>
        <source>state the unit in the result file or in the metric registry</source>
        <translation>die Einheit in der Ergebnisdatei oder im Verzeichnis der Messgrößen angeben</translation>
    </message>
    <message>
        <source>stated, not held against anything</source>
        <translation>genannt, mit nichts verglichen</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>still to sign: %1; expected %2</source>
        <translation>noch zu unterschreiben: %1; erwartet: %2</translation>
    </message>
    <message>
        <source>stood aside from%1</source>
        <translation>hielt sich heraus bei%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>aufgehalten</translation>
    </message>
    <message>
        <source>stops also: %1</source>
        <translation>hält auch auf: %1</translation>
    </message>
    <message>
        <source>subject.commit and subject.tree must be object ids</source>
        <translation>subject.commit und subject.tree müssen Objektkennungen sein</translation>
    </message>
    <message>
        <source>subject.manifest_sha256 is empty</source>
        <translation>subject.manifest_sha256 ist leer</translation>
    </message>
    <message>
        <source>succeeds must be the head of a log in hexadecimal, or empty</source>
        <translation>succeeds muss der letzte Stand eines Protokolls sein, hexadezimal, oder leer</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>suspended%1</source>
        <translation>setzte%1 aus</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>abschalten</translation>
    </message>
    <message>
        <source>systemic safety (kill switch of every never event, or an SLO of that clause)</source>
        <translation>Systemsicherheit (Notausschalter zu jedem Nie-Ereignis oder eine Sicherheitszahl dieses Abschnitts)</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>Randfälle</translation>
    </message>
    <message>
        <source>take an earlier raise back</source>
        <translation>eine frühere Anhebung zurücknehmen</translation>
    </message>
    <message>
        <source>take away what lies under a name that git itself keeps, such as .git</source>
        <translation>wegnehmen, was unter einem Namen liegt, den Git für sich behält, etwa .git</translation>
    </message>
    <message>
        <source>take it away from one of them</source>
        <translation>ihn bei einer von ihnen wegnehmen</translation>
    </message>
    <message>
        <source>take it out before signing</source>
        <translation>vor der Unterschrift herausnehmen</translation>
    </message>
    <message>
        <source>taken out of service</source>
        <translation>außer Betrieb genommen</translation>
    </message>
    <message>
        <source>taken out of service by %1 on %2</source>
        <translation>aus dem Betrieb genommen durch %1 am %2</translation>
    </message>
    <message>
        <source>takes %1 % of traffic, at most %2 % is allowed</source>
        <translation>bekommt %1 % des Verkehrs, höchstens %2 % sind erlaubt</translation>
    </message>
    <message>
        <source>takes no part in judging this release</source>
        <translation>nimmt an der Beurteilung dieses Release nicht teil</translation>
    </message>
    <message>
        <source>talk about it; %1</source>
        <translation>darüber sprechen; %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target loosened</source>
        <translation>Ziel gelockert</translation>
    </message>
    <message>
        <source>target tightened</source>
        <translation>Ziel verschärft</translation>
    </message>
    <message>
        <source>tenants %1</source>
        <translation>Mandanten %1</translation>
    </message>
    <message>
        <source>tenants and regions of a scope must be ascending, each once</source>
        <translation>Mandanten und Regionen eines Umfangs müssen aufsteigen, jeder einmal</translation>
    </message>
    <message>
        <source>test to add</source>
        <translation>Test ergänzen</translation>
    </message>
    <message>
        <source>tests: and a list</source>
        <translation>tests: und eine Liste</translation>
    </message>
    <message>
        <source>text: what must be so, or the question</source>
        <translation>text: was gelten muss, oder die Frage</translation>
    </message>
    <message>
        <source>that commit cannot be read as part of this log</source>
        <translation>dieser Commit lässt sich nicht als Teil dieses Protokolls lesen</translation>
    </message>
    <message>
        <source>that commit changes or takes away %1</source>
        <translation>dieser Commit ändert %1 oder nimmt es weg</translation>
    </message>
    <message>
        <source>that ended on %1</source>
        <translation>das endete am %1</translation>
    </message>
    <message>
        <source>the %1 cannot be read exactly</source>
        <translation>%1 lässt sich nicht genau lesen</translation>
    </message>
    <message>
        <source>the ECDSA public key is damaged</source>
        <translation>der öffentliche ECDSA-Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>the ECDSA public key is not a point of its curve</source>
        <translation>der öffentliche ECDSA-Schlüssel ist kein Punkt seiner Kurve</translation>
    </message>
    <message>
        <source>the ECDSA signature is damaged</source>
        <translation>die ECDSA-Unterschrift ist beschädigt</translation>
    </message>
    <message>
        <source>the Ed25519 public key is damaged</source>
        <translation>der öffentliche Ed25519-Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>the Ed25519 signature has the wrong length</source>
        <translation>die Ed25519-Unterschrift hat die falsche Länge</translation>
    </message>
    <message>
        <source>the OpenPGP key has expired</source>
        <translation>der OpenPGP-Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>the RSA public key is damaged</source>
        <translation>der öffentliche RSA-Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>the RSA signature has the wrong length</source>
        <translation>die RSA-Unterschrift hat die falsche Länge</translation>
    </message>
    <message>
        <source>the SLO&#x27;s target and its direction contradict each other</source>
        <translation>Ziel und Richtung der Sicherheitszahl widersprechen sich</translation>
    </message>
    <message>
        <source>the SSH signature has no proper last line</source>
        <translation>der SSH-Unterschrift fehlt ihre richtige letzte Zeile</translation>
    </message>
    <message>
        <source>the SSH signature is cut short</source>
        <translation>die SSH-Unterschrift ist abgeschnitten</translation>
    </message>
    <message>
        <source>the SSH signature is not proper base64</source>
        <translation>die SSH-Unterschrift ist kein richtiges base64</translation>
    </message>
    <message>
        <source>the SSH signature is not wrapped as it should be</source>
        <translation>die SSH-Unterschrift ist nicht umbrochen, wie sie sein soll</translation>
    </message>
    <message>
        <source>the agent does not hold this key, or is locked</source>
        <translation>der Agent hat diesen Schlüssel nicht oder ist gesperrt</translation>
    </message>
    <message>
        <source>the agent offers a key that cannot sign here: %1</source>
        <translation>der ssh-agent bietet einen Schlüssel an, der hier nicht unterschreiben kann: %1</translation>
    </message>
    <message>
        <source>the agent refused to sign, or is locked</source>
        <translation>der Agent wollte nicht unterschreiben oder ist gesperrt</translation>
    </message>
    <message>
        <source>the audit was stopped</source>
        <translation>die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>the body is not of the kind named</source>
        <translation>der Inhalt ist nicht von der genannten Art</translation>
    </message>
    <message>
        <source>the bytes stored for this object are not its own</source>
        <translation>die für dieses Objekt gespeicherten Bytes sind nicht seine</translation>
    </message>
    <message>
        <source>the canary is better</source>
        <translation>die Vorhut ist besser</translation>
    </message>
    <message>
        <source>the canary is worse</source>
        <translation>die Vorhut ist schlechter</translation>
    </message>
    <message>
        <source>the card that holds the OpenPGP key is not there</source>
        <translation>die Karte mit dem OpenPGP-Schlüssel ist nicht da</translation>
    </message>
    <message>
        <source>the change</source>
        <translation>die Änderung</translation>
    </message>
    <message>
        <source>the check %1</source>
        <translation>die Prüfung %1</translation>
    </message>
    <message>
        <source>the check %1 does not hold</source>
        <translation>die Prüfung %1 ist nicht erfüllt</translation>
    </message>
    <message>
        <source>the check &#x27;%1&#x27; always counts</source>
        <translation>die Prüfung „%1“ zählt immer</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>the checks stand in POLICY.md</source>
        <translation>die Prüfungen stehen in POLICY.md</translation>
    </message>
    <message>
        <source>the classes stand in MANIFEST.md: data, results, artifacts…</source>
        <translation>die Klassen stehen in MANIFEST.md: data, results, artifacts…</translation>
    </message>
    <message>
        <source>the clock goes backwards: %1 at %2, before it was %3 at %4</source>
        <translation>die Uhr läuft rückwärts: %1 bei %2, davor war %3 bei %4</translation>
    </message>
    <message>
        <source>the commit is not signed</source>
        <translation>der Commit ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>the commit message is not the one that belongs to the record</source>
        <translation>die Nachricht des Commits ist nicht die, die zum Eintrag gehört</translation>
    </message>
    <message>
        <source>the digest is not that of the file</source>
        <translation>die Prüfsumme ist nicht die der Datei</translation>
    </message>
    <message>
        <source>the digest is that of the file</source>
        <translation>die Prüfsumme ist die der Datei</translation>
    </message>
    <message>
        <source>the digest is the one its git LFS pointer names</source>
        <translation>die Prüfsumme ist die, die ihr git-LFS-Zeiger nennt</translation>
    </message>
    <message>
        <source>the dimension %1 has no value</source>
        <translation>das Merkmal %1 hat keinen Wert</translation>
    </message>
    <message>
        <source>the draft cannot be removed (%1)</source>
        <translation>der Entwurf lässt sich nicht entfernen (%1)</translation>
    </message>
    <message>
        <source>the due date of a condition must look like 2026-11-21 or be empty</source>
        <translation>der Fälligkeitstag einer Bedingung muss aussehen wie 2026-11-21 oder leer sein</translation>
    </message>
    <message>
        <source>the eight words are not those of the fingerprint</source>
        <translation>die acht Wörter sind nicht die des Fingerabdrucks</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>die Nachweise</translation>
    </message>
    <message>
        <source>the evidence %1 is not in the log</source>
        <translation>der Nachweis %1 ist nicht im Protokoll</translation>
    </message>
    <message>
        <source>the evidence cannot be bound: %1</source>
        <translation>die Nachweise können nicht gebunden werden: %1</translation>
    </message>
    <message>
        <source>the evidence is more than the log takes: %1 files, %2 MiB</source>
        <translation>die Nachweise sind mehr, als das Protokoll aufnimmt: %1 Dateien, %2 MiB</translation>
    </message>
    <message>
        <source>the evidence is not in the log yet</source>
        <translation>die Nachweise sind noch nicht im Protokoll</translation>
    </message>
    <message>
        <source>the evidence it names is not in the log</source>
        <translation>die genannten Nachweise sind nicht im Protokoll</translation>
    </message>
    <message>
        <source>the evidence was in the log already</source>
        <translation>die Nachweise waren schon im Protokoll</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the file in the log is not the one it proposes</source>
        <translation>die Datei im Protokoll ist nicht die, die es vorschlägt</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>die Datei ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the file is not here, so the digest cannot be compared</source>
        <translation>die Datei ist nicht hier, die Prüfsumme lässt sich also nicht vergleichen</translation>
    </message>
    <message>
        <source>the file is not the one the proposal names</source>
        <translation>die Datei ist nicht die, die der Vorschlag nennt</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>die Datei ist schon da</translation>
    </message>
    <message>
        <source>the file it proposes is not in the log</source>
        <translation>die vorgeschlagene Datei ist nicht im Protokoll</translation>
    </message>
    <message>
        <source>the first commit&#x27;s key is not on its roster</source>
        <translation>der Schlüssel des ersten Commits steht nicht unter dessen Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>the first line is not &#x27;countersign: &#x27; and a number</source>
        <translation>die erste Zeile ist nicht „countersign: “ und eine Zahl</translation>
    </message>
    <message>
        <source>the first policy or roster is not what the start names</source>
        <translation>das erste Regelwerk oder die erste Personenliste ist nicht, was der Anfang nennt</translation>
    </message>
    <message>
        <source>the folder belongs to another user</source>
        <translation>der Ordner gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>the folder is named by the month: it can be signed from the first day of the next month on; or change a file of the release, which names it anew</source>
        <translation>der Ordner ist nach dem Monat benannt: vom ersten Tag des nächsten Monats an lässt sich unterschreiben; oder eine Datei der Version ändern, was sie neu benennt</translation>
    </message>
    <message>
        <source>the folder of the repository is gone</source>
        <translation>der Ordner des Repositorys ist weg</translation>
    </message>
    <message>
        <source>the head %1 seen before is no longer on the main line</source>
        <translation>der zuvor gesehene letzte Stand %1 liegt nicht mehr auf der Hauptlinie</translation>
    </message>
    <message>
        <source>the history before it is not here</source>
        <translation>die Geschichte davor ist nicht hier</translation>
    </message>
    <message>
        <source>the id after &#x27;%1&#x27; is not an object id</source>
        <translation>die Kennung nach „%1“ ist keine Objektkennung</translation>
    </message>
    <message>
        <source>the item %1 stands twice in %2</source>
        <translation>der Punkt %1 steht zweimal in %2</translation>
    </message>
    <message>
        <source>the key %1 belongs to nobody in this log</source>
        <translation>der Schlüssel %1 gehört niemandem in diesem Protokoll</translation>
    </message>
    <message>
        <source>the key %1 is no longer %2&#x27;s: keys are retired by records, never removed</source>
        <translation>der Schlüssel %1 gehört nicht mehr %2: Schlüssel werden durch Einträge aus dem Verkehr gezogen, nie entfernt</translation>
    </message>
    <message>
        <source>the key asks for a passphrase and there is nobody to ask</source>
        <translation>der Schlüssel fragt nach einer Passphrase, und niemand ist da, sie zu geben</translation>
    </message>
    <message>
        <source>the key file is not there</source>
        <translation>die Schlüsseldatei ist nicht da</translation>
    </message>
    <message>
        <source>the key it names belongs to nobody</source>
        <translation>der genannte Schlüssel gehört niemandem</translation>
    </message>
    <message>
        <source>the key of %1 was compromised before</source>
        <translation>der Schlüssel von %1 war zuvor bekannt geworden</translation>
    </message>
    <message>
        <source>the key of %1 was retired before</source>
        <translation>der Schlüssel von %1 war zuvor zurückgezogen worden</translation>
    </message>
    <message>
        <source>the kinds stand in LOG.md: open, vote, answer, decide…</source>
        <translation>die Arten stehen in LOG.md: open, vote, answer, decide…</translation>
    </message>
    <message>
        <source>the line names another key type than the key itself</source>
        <translation>die Zeile nennt eine andere Art von Schlüssel als der Schlüssel selbst</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>die Zeile sollte hier enden</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>die Liste %1</translation>
    </message>
    <message>
        <source>the local index failed (%1)</source>
        <translation>das örtliche Verzeichnis versagte (%1)</translation>
    </message>
    <message>
        <source>the local index was damaged and is made anew</source>
        <translation>das örtliche Verzeichnis war beschädigt und wird neu gemacht</translation>
    </message>
    <message>
        <source>the log does not hold the head %1 that was seen here before</source>
        <translation>das Protokoll enthält den letzten Stand %1 nicht, der hier zuvor gesehen wurde</translation>
    </message>
    <message>
        <source>the log has moved since this was prepared; nothing was signed</source>
        <translation>das Protokoll ist weitergegangen, seit dies vorbereitet wurde; nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>the log it replaces, %1, is not here</source>
        <translation>das Protokoll, das es ersetzt, %1, ist nicht hier</translation>
    </message>
    <message>
        <source>the log that was seen there before is gone</source>
        <translation>das Protokoll, das dort zuvor gesehen wurde, ist weg</translation>
    </message>
    <message>
        <source>the log there is not part of ours</source>
        <translation>das Protokoll dort ist kein Teil von unserem</translation>
    </message>
    <message>
        <source>the log to be replaced does not end there</source>
        <translation>das zu ersetzende Protokoll endet nicht dort</translation>
    </message>
    <message>
        <source>the log was replaced by another history meanwhile</source>
        <translation>das Protokoll wurde unterdessen durch eine andere Geschichte ersetzt</translation>
    </message>
    <message>
        <source>the lower bound of the interval, %1, is above the result, %2</source>
        <translation>die untere Grenze des Intervalls, %1, liegt über dem Ergebnis, %2</translation>
    </message>
    <message>
        <source>the manifest in the log is not the one it names</source>
        <translation>die Aufstellung im Protokoll ist nicht die genannte</translation>
    </message>
    <message>
        <source>the manifest is not the one the record names</source>
        <translation>die Aufstellung ist nicht die, die der Eintrag nennt</translation>
    </message>
    <message>
        <source>the manifest is of another release</source>
        <translation>die Aufstellung gehört zu einer anderen Version</translation>
    </message>
    <message>
        <source>the manifest it names is not among the evidence</source>
        <translation>die genannte Aufstellung ist nicht unter den Nachweisen</translation>
    </message>
    <message>
        <source>the meaning of &#x27;%1&#x27; is empty</source>
        <translation>die Bedeutung von „%1“ ist leer</translation>
    </message>
    <message>
        <source>the meaning of the signature is required</source>
        <translation>die Bedeutung der Unterschrift ist erforderlich</translation>
    </message>
    <message>
        <source>the meaning signed is not the sentence of the policy</source>
        <translation>die unterschriebene Bedeutung ist nicht der Satz des Regelwerks</translation>
    </message>
    <message>
        <source>the message of the first commit does not fit its record</source>
        <translation>die Nachricht des ersten Commits passt nicht zu seinem Eintrag</translation>
    </message>
    <message>
        <source>the metric registry does not know %1, so whether it is a share of cases is open</source>
        <translation>das Verzeichnis der Messgrößen kennt %1 nicht, also ist offen, ob es ein Anteil von Fällen ist</translation>
    </message>
    <message>
        <source>the name cannot be printed</source>
        <translation>der Name lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>the name of &#x27;%1&#x27; looks like that of &#x27;%2&#x27;</source>
        <translation>der Name von „%1“ sieht aus wie der von „%2“</translation>
    </message>
    <message>
        <source>the name of the release is too long</source>
        <translation>der Name der Version ist zu lang</translation>
    </message>
    <message>
        <source>the note changed after it</source>
        <translation>die Notiz hat sich danach geändert</translation>
    </message>
    <message>
        <source>the note is still that of %1</source>
        <translation>die Notiz ist noch die von %1</translation>
    </message>
    <message>
        <source>the note names it</source>
        <translation>die Notiz nennt es</translation>
    </message>
    <message>
        <source>the owner of a condition must be a principal of the roster or empty</source>
        <translation>wer für eine Bedingung zuständig ist, muss unter Personen und Schlüsseln stehen oder leer bleiben</translation>
    </message>
    <message>
        <source>the pack names &#x27;%1&#x27;, which nobody can judge</source>
        <translation>das Paket nennt „%1“, was niemand beurteilen kann</translation>
    </message>
    <message>
        <source>the pack was stopped</source>
        <translation>das Packen wurde angehalten</translation>
    </message>
    <message>
        <source>the passphrase was wrong</source>
        <translation>die Passphrase war falsch</translation>
    </message>
    <message>
        <source>the people and keys do not hold the key that signs</source>
        <translation>unter Personen und Schlüsseln fehlt der Schlüssel, der unterschreibt</translation>
    </message>
    <message>
        <source>the pinned evidence has no manifest</source>
        <translation>die festgehaltenen Nachweise haben keine Aufstellung</translation>
    </message>
    <message>
        <source>the pinned file is not the one of the manifest</source>
        <translation>die Datei im Protokoll ist nicht die, die gebunden wurde</translation>
    </message>
    <message>
        <source>the pinned manifest is not the one that was signed</source>
        <translation>die festgehaltene Aufstellung ist nicht die, die unterschrieben wurde</translation>
    </message>
    <message>
        <source>the pinned manifest is of another release</source>
        <translation>die festgehaltene Aufstellung gehört zu einem anderen Release</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>das Regelwerk</translation>
    </message>
    <message>
        <source>the policy has no tier</source>
        <translation>das Regelwerk hat keine Risikostufe</translation>
    </message>
    <message>
        <source>the policy has no tier %1</source>
        <translation>das Regelwerk hat keine Risikostufe %1</translation>
    </message>
    <message>
        <source>the policy has no tier for score %1</source>
        <translation>das Regelwerk hat keine Risikostufe für %1 Punkte</translation>
    </message>
    <message>
        <source>the policy has several tiers and no way to tell which one a release is in</source>
        <translation>das Regelwerk hat mehrere Risikostufen und sagt nicht, in welche ein Release gehört</translation>
    </message>
    <message>
        <source>the policy or roster it was signed under did not come into force</source>
        <translation>das Regelwerk oder die Personenliste, unter denen es unterschrieben wurde, traten nicht in Kraft</translation>
    </message>
    <message>
        <source>the private key %1 is not there and no ssh-agent holds it</source>
        <translation>der private Schlüssel %1 ist nicht da, und kein ssh-agent hält ihn</translation>
    </message>
    <message>
        <source>the private key and its .pub do not belong together</source>
        <translation>der private Schlüssel und seine .pub gehören nicht zusammen</translation>
    </message>
    <message>
        <source>the private key file and its .pub do not belong together</source>
        <translation>die private Schlüsseldatei und ihre .pub gehören nicht zusammen</translation>
    </message>
    <message>
        <source>the program %1 is not here</source>
        <translation>das Programm %1 ist nicht hier</translation>
    </message>
    <message>
        <source>the program did not run</source>
        <translation>das Programm lief nicht</translation>
    </message>
    <message>
        <source>the program gpg is not here</source>
        <translation>das Programm gpg ist nicht hier</translation>
    </message>
    <message>
        <source>the program is switched to reading only</source>
        <translation>das Programm ist auf reines Lesen gestellt</translation>
    </message>
    <message>
        <source>the program ssh-keygen is not here</source>
        <translation>das Programm ssh-keygen ist nicht hier</translation>
    </message>
    <message>
        <source>the proposed file cannot be used: %1</source>
        <translation>die vorgeschlagene Datei lässt sich nicht nutzen: %1</translation>
    </message>
    <message>
        <source>the public key is cut short</source>
        <translation>der öffentliche Schlüssel ist abgeschnitten</translation>
    </message>
    <message>
        <source>the public key is not proper base64</source>
        <translation>der öffentliche Schlüssel ist kein richtiges base64</translation>
    </message>
    <message>
        <source>the record it names as the last genuine one is not an earlier record</source>
        <translation>der Eintrag, den es als letzten echten nennt, ist kein früherer Eintrag</translation>
    </message>
    <message>
        <source>the record names %1, the key is of %2</source>
        <translation>der Eintrag nennt %1, der Schlüssel ist von %2</translation>
    </message>
    <message>
        <source>the record&#x27;s file is not named by its date and digest</source>
        <translation>die Datei des Eintrags ist nicht nach seinem Tag und seiner Prüfsumme benannt</translation>
    </message>
    <message>
        <source>the record&#x27;s time is not the time of its commit</source>
        <translation>die Zeit des Eintrags ist nicht die Zeit seines Commits</translation>
    </message>
    <message>
        <source>the redaction file cannot be read</source>
        <translation>die Datei, die sagt, was wegbleibt, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the remembered start of this log cannot be read</source>
        <translation>der gemerkte Anfang dieses Protokolls lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the repository replaces or grafts objects; this program ignores it, git does not</source>
        <translation>das Repository ersetzt oder pfropft Objekte; dieses Programm übergeht das, git nicht</translation>
    </message>
    <message>
        <source>the reserved field of the SSH signature is not empty</source>
        <translation>das freigehaltene Feld der SSH-Unterschrift ist nicht leer</translation>
    </message>
    <message>
        <source>the result %1 is outside what %2 can be</source>
        <translation>das Ergebnis %1 liegt außerhalb dessen, was %2 sein kann</translation>
    </message>
    <message>
        <source>the result does not say how many cases it was measured on</source>
        <translation>das Ergebnis sagt nicht, an wie vielen Fällen gemessen wurde</translation>
    </message>
    <message>
        <source>the result does not say when it was measured</source>
        <translation>das Ergebnis sagt nicht, wann gemessen wurde</translation>
    </message>
    <message>
        <source>the result has no lower bound of an interval</source>
        <translation>das Ergebnis hat keine Untergrenze eines Intervalls</translation>
    </message>
    <message>
        <source>the result has no upper bound of an interval</source>
        <translation>das Ergebnis hat keine Obergrenze eines Intervalls</translation>
    </message>
    <message>
        <source>the result has no value</source>
        <translation>das Ergebnis hat keinen Wert</translation>
    </message>
    <message>
        <source>the result is &#x27;%1&#x27;, not a number</source>
        <translation>das Ergebnis ist „%1“, keine Zahl</translation>
    </message>
    <message>
        <source>the result is a proportion, the target looks like percent</source>
        <translation>das Ergebnis ist ein Anteil, das Ziel sieht nach Prozent aus</translation>
    </message>
    <message>
        <source>the result is dated in the future, %1</source>
        <translation>das Ergebnis trägt ein Datum in der Zukunft, %1</translation>
    </message>
    <message>
        <source>the result is in percent, the target looks like a proportion</source>
        <translation>das Ergebnis ist in Prozent, das Ziel sieht nach einem Anteil aus</translation>
    </message>
    <message>
        <source>the result%1 is %2 in %3</source>
        <translation>das Ergebnis%1 ist %2 in %3</translation>
    </message>
    <message>
        <source>the role &#x27;%1&#x27; must be a word of a-z, 0-9, &#x27;.&#x27;, &#x27;_&#x27; and &#x27;-&#x27;</source>
        <translation>die Rolle „%1“ muss ein Wort aus a-z, 0-9, „.“, „_“ und „-“ sein</translation>
    </message>
    <message>
        <source>the role it was signed in was taken away in a record that it did not precede</source>
        <translation>die Rolle, in der es unterschrieben wurde, wurde in einem Eintrag entzogen, dem dies nicht vorausging</translation>
    </message>
    <message>
        <source>the roster names nobody</source>
        <translation>Personen und Schlüssel nennen niemanden</translation>
    </message>
    <message>
        <source>the same bytes stand in the log with another signature</source>
        <translation>dieselben Bytes stehen mit einer anderen Unterschrift im Protokoll</translation>
    </message>
    <message>
        <source>the same record stands in the log already</source>
        <translation>derselbe Eintrag steht schon im Protokoll</translation>
    </message>
    <message>
        <source>the scenario %1</source>
        <translation>das Szenario %1</translation>
    </message>
    <message>
        <source>the security key is not plugged in</source>
        <translation>der Sicherheitsschlüssel ist nicht eingesteckt</translation>
    </message>
    <message>
        <source>the security key was not touched or its PIN not given</source>
        <translation>der Sicherheitsschlüssel wurde nicht berührt oder seine PIN nicht eingegeben</translation>
    </message>
    <message>
        <source>the security key&#x27;s public key is damaged</source>
        <translation>der öffentliche Schlüssel des Sicherheitsschlüssels ist beschädigt</translation>
    </message>
    <message>
        <source>the security key&#x27;s signature is cut short</source>
        <translation>die Unterschrift des Sicherheitsschlüssels ist abgeschnitten</translation>
    </message>
    <message>
        <source>the signature does not hold: %1</source>
        <translation>die Unterschrift gilt nicht: %1</translation>
    </message>
    <message>
        <source>the signature does not match</source>
        <translation>die Unterschrift passt nicht</translation>
    </message>
    <message>
        <source>the signature does not match the signed bytes</source>
        <translation>die Unterschrift passt nicht zu den unterschriebenen Bytes</translation>
    </message>
    <message>
        <source>the signature is cut short</source>
        <translation>die Unterschrift ist abgeschnitten</translation>
    </message>
    <message>
        <source>the signature is not over SHA-512</source>
        <translation>die Unterschrift geht nicht über SHA-512</translation>
    </message>
    <message>
        <source>the signature just made is not good: %1</source>
        <translation>die eben gemachte Unterschrift stimmt nicht: %1</translation>
    </message>
    <message>
        <source>the signature names other bytes</source>
        <translation>die Unterschrift nennt andere Bytes</translation>
    </message>
    <message>
        <source>the signature names the file that is here</source>
        <translation>die Unterschrift nennt die Datei, die hier liegt</translation>
    </message>
    <message>
        <source>the signature was made for another purpose: %1, not %2</source>
        <translation>die Unterschrift wurde für einen anderen Zweck gemacht: %1, nicht %2</translation>
    </message>
    <message>
        <source>the signature&#x27;s algorithm does not belong to its key</source>
        <translation>das Verfahren der Unterschrift gehört nicht zu ihrem Schlüssel</translation>
    </message>
    <message>
        <source>the signed bytes would not read back</source>
        <translation>die unterschriebenen Bytes ließen sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>the signed file is not here</source>
        <translation>die unterschriebene Datei ist nicht hier</translation>
    </message>
    <message>
        <source>the signed file is not present</source>
        <translation>die unterschriebene Datei ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the signed file is not present, only its git LFS pointer</source>
        <translation>die unterschriebene Datei ist nicht vorhanden, nur ihr git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>the signed file was not read: %1</source>
        <translation>die unterschriebene Datei wurde nicht gelesen: %1</translation>
    </message>
    <message>
        <source>the signed statement is kept in the repository</source>
        <translation>die unterschriebene Aussage bleibt im Repository</translation>
    </message>
    <message>
        <source>the signed statement is no JSON</source>
        <translation>die unterschriebene Aussage ist kein JSON</translation>
    </message>
    <message>
        <source>the signed statement is not base64</source>
        <translation>die unterschriebene Aussage ist kein base64</translation>
    </message>
    <message>
        <source>the signing program did not answer for a minute</source>
        <translation>das Programm zum Unterschreiben antwortete eine Minute lang nicht</translation>
    </message>
    <message>
        <source>the source is at %1; older releases are read from the log</source>
        <translation>die Quelle steht auf %1; ältere Releases werden aus dem Protokoll gelesen</translation>
    </message>
    <message>
        <source>the start of the log does not name the person who signed it</source>
        <translation>der Anfang des Protokolls nennt nicht den Menschen, der ihn unterschrieb</translation>
    </message>
    <message>
        <source>the start of the log holds more than its files</source>
        <translation>der Anfang des Protokolls enthält mehr als seine Dateien</translation>
    </message>
    <message>
        <source>the start of the log is not valid</source>
        <translation>der Anfang des Protokolls ist nicht gültig</translation>
    </message>
    <message>
        <source>the start of the log is not valid: %1</source>
        <translation>der Anfang des Protokolls ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>the start of the log lacks a file</source>
        <translation>dem Anfang des Protokolls fehlt eine Datei</translation>
    </message>
    <message>
        <source>the target asks for %1, but %2 of this metric is better; write direction in the SLO if that is meant</source>
        <translation>das Ziel verlangt %1, aber bei dieser Messgröße ist %2 besser; direction bei der Sicherheitszahl schreiben, wenn das gemeint ist</translation>
    </message>
    <message>
        <source>the target is no share of cases</source>
        <translation>das Ziel ist kein Anteil von Fällen</translation>
    </message>
    <message>
        <source>the target is not a number</source>
        <translation>das Ziel ist keine Zahl</translation>
    </message>
    <message>
        <source>the target is relative, and there is no approved release with this result to compare with</source>
        <translation>das Ziel ist relativ, und es gibt kein genehmigtes Release mit diesem Ergebnis, mit dem sich vergleichen ließe</translation>
    </message>
    <message>
        <source>the target is relative, so it leaves no budget of its own</source>
        <translation>das Ziel ist relativ, also lässt es keinen eigenen Spielraum</translation>
    </message>
    <message>
        <source>the target looks like a proportion, and the result %1 says no unit</source>
        <translation>das Ziel sieht nach einem Anteil aus, und das Ergebnis %1 nennt keine Einheit</translation>
    </message>
    <message>
        <source>the target was changed: the stepped line says when</source>
        <translation>das Ziel wurde geändert: die gestufte Linie sagt, wann</translation>
    </message>
    <message>
        <source>the telemetry holds no point of this metric</source>
        <translation>die Messwerte enthalten keinen Punkt dieser Messgröße</translation>
    </message>
    <message>
        <source>the temporary folder is full</source>
        <translation>der temporäre Ordner ist voll</translation>
    </message>
    <message>
        <source>the tests that are there are counted</source>
        <translation>gezählt werden die vorhandenen Tests</translation>
    </message>
    <message>
        <source>the tier is %1, expected %2</source>
        <translation>die Risikostufe ist %1, erwartet: %2</translation>
    </message>
    <message>
        <source>the tier knows no emergency release</source>
        <translation>die Risikostufe kennt keine Notfreigabe</translation>
    </message>
    <message>
        <source>the tier lets nobody skip a check</source>
        <translation>die Risikostufe lässt niemanden eine Prüfung überspringen</translation>
    </message>
    <message>
        <source>the time of the drill is none</source>
        <translation>die Zeit der Übung ist keine</translation>
    </message>
    <message>
        <source>the tree of this commit is not here</source>
        <translation>der Baum dieses Commits ist nicht hier</translation>
    </message>
    <message>
        <source>the two histories hold different things here</source>
        <translation>die beiden Geschichten enthalten hier Verschiedenes</translation>
    </message>
    <message>
        <source>the unit of %1 is not known</source>
        <translation>die Einheit von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the unit was %1 and is %2</source>
        <translation>die Einheit war %1 und ist %2</translation>
    </message>
    <message>
        <source>the upper bound of the interval, %1, is below the result, %2</source>
        <translation>die obere Grenze des Intervalls, %1, liegt unter dem Ergebnis, %2</translation>
    </message>
    <message>
        <source>the verdict is blocked: %1</source>
        <translation>das Urteil ist aufgehalten: %1</translation>
    </message>
    <message>
        <source>the verdict is pass: %1</source>
        <translation>das Urteil ist bestanden: %1</translation>
    </message>
    <message>
        <source>the verification was stopped</source>
        <translation>das Prüfen des Protokolls wurde angehalten</translation>
    </message>
    <message>
        <source>the walk was stopped</source>
        <translation>das Durchgehen wurde angehalten</translation>
    </message>
    <message>
        <source>the way &#x27;%1&#x27; is not used</source>
        <translation>der Weg „%1“ wird nicht benutzt</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>the wording of the model card</source>
        <translation>der Wortlaut der Modellkarte</translation>
    </message>
    <message>
        <source>the yes%1 says nothing more</source>
        <translation>das Ja%1 sagt nichts weiter</translation>
    </message>
    <message>
        <source>then: {verdict: blocked}</source>
        <translation>then: {verdict: blocked}</translation>
    </message>
    <message>
        <source>there is a decision log here already</source>
        <translation>hier gibt es schon ein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>there is a repository here already</source>
        <translation>hier gibt es schon ein Repository</translation>
    </message>
    <message>
        <source>there is no %1 &#x27;%2&#x27;</source>
        <translation>es gibt kein %1 „%2“</translation>
    </message>
    <message>
        <source>there is no %1 where it belongs</source>
        <translation>%1 fehlt, wo es hingehört</translation>
    </message>
    <message>
        <source>there is no check &#x27;%1&#x27;</source>
        <translation>es gibt keine Prüfung „%1“</translation>
    </message>
    <message>
        <source>there is no class of evidence &#x27;%1&#x27;</source>
        <translation>es gibt keine Klasse von Nachweisen „%1“</translation>
    </message>
    <message>
        <source>there is no decision log</source>
        <translation>es gibt kein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>there is no decision log here</source>
        <translation>hier gibt es kein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>there is no git repository here</source>
        <translation>hier gibt es kein git-Repository</translation>
    </message>
    <message>
        <source>there is no key file</source>
        <translation>es gibt keine Schlüsseldatei</translation>
    </message>
    <message>
        <source>there is no kind of record &#x27;%1&#x27;</source>
        <translation>es gibt keine Art von Eintrag „%1“</translation>
    </message>
    <message>
        <source>there is no note</source>
        <translation>es gibt keine Notiz</translation>
    </message>
    <message>
        <source>there is no part &#x27;%1&#x27; to leave out</source>
        <translation>es gibt keinen Teil „%1“, der wegzulassen wäre</translation>
    </message>
    <message>
        <source>there is no role</source>
        <translation>es gibt keine Rolle</translation>
    </message>
    <message>
        <source>there is no role &#x27;%1&#x27;, named by %2</source>
        <translation>es gibt keine Rolle „%1“, genannt von %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is no such revision</source>
        <translation>es gibt keinen solchen Stand</translation>
    </message>
    <message>
        <source>there is no terminal to ask on</source>
        <translation>es gibt kein Terminal, um zu fragen</translation>
    </message>
    <message>
        <source>there is no test</source>
        <translation>es gibt keine Probe</translation>
    </message>
    <message>
        <source>there is no tier</source>
        <translation>es gibt keine Risikostufe</translation>
    </message>
    <message>
        <source>these are minutes of a meeting that was not started</source>
        <translation>das ist die Niederschrift einer Sitzung, die nicht begonnen hatte</translation>
    </message>
    <message>
        <source>these are not the bytes of a commit</source>
        <translation>das sind nicht die Bytes eines Commits</translation>
    </message>
    <message>
        <source>they stand across markup, or in a name; leave out the section or the model</source>
        <translation>sie stehen über Auszeichnungen hinweg oder in einem Namen; den Abschnitt oder das Modell weglassen</translation>
    </message>
    <message>
        <source>this %1 has %2 bytes, more than the %3 that are read here</source>
        <translation>%1 hat %2 Bytes, mehr als die %3, die hier gelesen werden</translation>
    </message>
    <message>
        <source>this address cannot be used: %1</source>
        <translation>diese Adresse lässt sich nicht nutzen: %1</translation>
    </message>
    <message>
        <source>this archive cannot be read: %1</source>
        <translation>dieses Archiv lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>this ballot was revealed before</source>
        <translation>diese Stimme wurde schon aufgedeckt</translation>
    </message>
    <message>
        <source>this ballot was withdrawn</source>
        <translation>diese Stimme wurde zurückgenommen</translation>
    </message>
    <message>
        <source>this checkpoint is damaged or was changed by hand</source>
        <translation>dieser Prüfstand ist beschädigt oder wurde von Hand geändert</translation>
    </message>
    <message>
        <source>this commit is malformed: %1</source>
        <translation>dieser Commit ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>this computer has seen a newer head, %1, at %2</source>
        <translation>dieser Rechner hat einen neueren Stand gesehen, %1, in %2</translation>
    </message>
    <message>
        <source>this file builds on records that are not here</source>
        <translation>diese Datei baut auf Einträgen auf, die nicht hier sind</translation>
    </message>
    <message>
        <source>this file cannot be written (%1)</source>
        <translation>diese Datei lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>this file holds no decision log</source>
        <translation>diese Datei enthält kein Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>this folder is not empty</source>
        <translation>dieser Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>this folder&#x27;s path cannot be written down</source>
        <translation>der Pfad dieses Ordners lässt sich nicht aufschreiben</translation>
    </message>
    <message>
        <source>this group of signatures is empty</source>
        <translation>diese Gruppe von Unterschriften ist leer</translation>
    </message>
    <message>
        <source>this is a %1 where a %2 was expected</source>
        <translation>das ist %1, erwartet war %2</translation>
    </message>
    <message>
        <source>this is a %1, not a %2</source>
        <translation>das ist ein %1, kein %2</translation>
    </message>
    <message>
        <source>this is a %1, not a commit</source>
        <translation>das ist %1, kein Commit</translation>
    </message>
    <message>
        <source>this is another log than the one trusted here: it starts with %1</source>
        <translation>das ist ein anderes Protokoll als das, dem hier vertraut wird: es beginnt mit %1</translation>
    </message>
    <message>
        <source>this is another log than the one trusted here: it starts with %1 and says that it replaces the log that ends at %2; compare its fingerprint with its founder&#x27;s, then pin it</source>
        <translation>das ist ein anderes Protokoll als das, dem hier vertraut wird: es beginnt mit %1 und sagt, dass es das Protokoll ersetzt, das bei %2 endet; seinen Fingerabdruck mit dem seines Gründers vergleichen, dann festhalten</translation>
    </message>
    <message>
        <source>this is no policy test</source>
        <translation>das ist keine Probe der Regeln</translation>
    </message>
    <message>
        <source>this is no redaction file</source>
        <translation>das ist keine Datei zum Schwärzen</translation>
    </message>
    <message>
        <source>this is not a checkpoint of a log</source>
        <translation>das ist kein Prüfstand eines Protokolls</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>das ist keine einfache Datei</translation>
    </message>
    <message>
        <source>this is not a public key in PEM</source>
        <translation>das ist kein öffentlicher Schlüssel in PEM</translation>
    </message>
    <message>
        <source>this is not a request to be put on people and keys</source>
        <translation>das ist keine Bitte, unter Personen und Schlüssel aufgenommen zu werden</translation>
    </message>
    <message>
        <source>this is not an SSH or OpenPGP public key</source>
        <translation>das ist kein öffentlicher Schlüssel von SSH oder OpenPGP</translation>
    </message>
    <message>
        <source>this is not an invitation</source>
        <translation>das ist keine Einladung</translation>
    </message>
    <message>
        <source>this is not the id of an object here</source>
        <translation>das ist nicht die Kennung eines Objekts hier</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>das ist zu lang</translation>
    </message>
    <message>
        <source>this key may not sign in this log</source>
        <translation>dieser Schlüssel darf in diesem Protokoll nicht unterschreiben</translation>
    </message>
    <message>
        <source>this key of %1 was compromised</source>
        <translation>dieser Schlüssel von %1 ist bekannt geworden</translation>
    </message>
    <message>
        <source>this key of %1 was retired</source>
        <translation>dieser Schlüssel von %1 wurde zurückgezogen</translation>
    </message>
    <message>
        <source>this key was declared compromised; new signatures with it do not count</source>
        <translation>dieser Schlüssel wurde als bekannt geworden gemeldet; neue Unterschriften damit zählen nicht</translation>
    </message>
    <message>
        <source>this key was retired in the log; new signatures with it do not count</source>
        <translation>dieser Schlüssel wurde im Protokoll zurückgezogen; neue Unterschriften damit zählen nicht</translation>
    </message>
    <message>
        <source>this kind is not about a release</source>
        <translation>diese Art handelt von keiner Version</translation>
    </message>
    <message>
        <source>this kind must name a release</source>
        <translation>diese Art muss eine Version nennen</translation>
    </message>
    <message>
        <source>this log was started by a newer version of the program</source>
        <translation>dieses Protokoll wurde von einer neueren Version des Programms begonnen</translation>
    </message>
    <message>
        <source>this meeting was closed before</source>
        <translation>diese Sitzung war schon geschlossen</translation>
    </message>
    <message>
        <source>this meeting was started before</source>
        <translation>diese Sitzung hatte schon begonnen</translation>
    </message>
    <message>
        <source>this mode and object do not fit a tree</source>
        <translation>diese Dateiart und dieses Objekt passen nicht in einen Baum</translation>
    </message>
    <message>
        <source>this name cannot be printed</source>
        <translation>dieser Name lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>this name holds characters that cannot be seen</source>
        <translation>dieser Name enthält Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>this name mixes letters of several alphabets in one word</source>
        <translation>dieser Name mischt Buchstaben mehrerer Alphabete in einem Wort</translation>
    </message>
    <message>
        <source>this name or address cannot stand in a commit</source>
        <translation>dieser Name oder diese Adresse kann nicht in einem Commit stehen</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this object is not here</source>
        <translation>dieses Objekt ist nicht hier</translation>
    </message>
    <message>
        <source>this object is not what its header says</source>
        <translation>dieses Objekt ist nicht, was sein Kopf sagt</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>dieses Paket lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>this path cannot be written</source>
        <translation>dieser Pfad lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>this path has an empty part</source>
        <translation>dieser Pfad hat einen leeren Teil</translation>
    </message>
    <message>
        <source>this path is nested too deeply</source>
        <translation>dieser Pfad ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this path is there already</source>
        <translation>diesen Pfad gibt es schon</translation>
    </message>
    <message>
        <source>this public key is damaged</source>
        <translation>dieser öffentliche Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>this ref cannot be read</source>
        <translation>dieser Ref lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>this ref names an object that is not here (%1)</source>
        <translation>dieser Ref nennt ein Objekt, das nicht hier ist (%1)</translation>
    </message>
    <message>
        <source>this repository belongs to another user</source>
        <translation>dieses Repository gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>this repository can only be read through git, and there is no git here</source>
        <translation>dieses Repository lässt sich nur durch git lesen, und hier ist kein git</translation>
    </message>
    <message>
        <source>this repository is open for reading only</source>
        <translation>dieses Repository ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>this repository keeps its refs as reftable, which the git program here cannot read</source>
        <translation>dieses Repository hält seine Refs als reftable, was das git hier nicht lesen kann</translation>
    </message>
    <message>
        <source>this repository uses a format that is not known here (%1)</source>
        <translation>dieses Repository nutzt ein Format, das hier nicht bekannt ist (%1)</translation>
    </message>
    <message>
        <source>this repository uses object ids that are not known here</source>
        <translation>dieses Repository nutzt Objektkennungen, die hier nicht bekannt sind</translation>
    </message>
    <message>
        <source>this repository&#x27;s path cannot be written down</source>
        <translation>der Pfad dieses Repositorys lässt sich nicht aufschreiben</translation>
    </message>
    <message>
        <source>this request is not signed</source>
        <translation>diese Bitte ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>this stored object is damaged: %1</source>
        <translation>dieses gespeicherte Objekt ist beschädigt: %1</translation>
    </message>
    <message>
        <source>this tag is malformed</source>
        <translation>diese Marke ist fehlerhaft</translation>
    </message>
    <message>
        <source>this tag leads through too many tags</source>
        <translation>diese Marke führt durch zu viele Marken</translation>
    </message>
    <message>
        <source>this test expects nothing</source>
        <translation>diese Probe erwartet nichts</translation>
    </message>
    <message>
        <source>this text %1</source>
        <translation>dieser Text %1</translation>
    </message>
    <message>
        <source>this text must be one line</source>
        <translation>dieser Text muss eine Zeile sein</translation>
    </message>
    <message>
        <source>this tier does not let %1 be passed on</source>
        <translation>diese Risikostufe lässt %1 nicht weitergeben</translation>
    </message>
    <message>
        <source>this tier knows no emergency release</source>
        <translation>diese Risikostufe kennt keine Notfreigabe</translation>
    </message>
    <message>
        <source>this tier lets nobody pass a signature on</source>
        <translation>diese Risikostufe lässt niemanden eine Unterschrift weitergeben</translation>
    </message>
    <message>
        <source>this tier lets nobody skip a check</source>
        <translation>diese Risikostufe lässt niemanden eine Prüfung überspringen</translation>
    </message>
    <message>
        <source>this tier names no signature that could be complete</source>
        <translation>diese Risikostufe nennt keine Unterschrift, die vollständig sein könnte</translation>
    </message>
    <message>
        <source>this tree is malformed: %1</source>
        <translation>dieser Baum ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>this version does not act on records of kind %1</source>
        <translation>diese Version handelt nicht nach Einträgen der Art %1</translation>
    </message>
    <message>
        <source>those concerned told</source>
        <translation>Betroffene informiert</translation>
    </message>
    <message>
        <source>threshold to set</source>
        <translation>Schwelle setzen</translation>
    </message>
    <message>
        <source>tier %1 asks for no signature</source>
        <translation>Risikostufe %1 verlangt keine Unterschrift</translation>
    </message>
    <message>
        <source>tier %1 asks for no signature when the change is not one of those its rows name</source>
        <translation>Risikostufe %1 verlangt keine Unterschrift, wenn die Änderung keine der in ihren Zeilen genannten ist</translation>
    </message>
    <message>
        <source>tier %1 asks for the signature %2, which nobody can give</source>
        <translation>Risikostufe %1 verlangt die Unterschrift %2, die niemand geben kann</translation>
    </message>
    <message>
        <source>tier %1 can never be reached</source>
        <translation>Risikostufe %1 lässt sich nie erreichen</translation>
    </message>
    <message>
        <source>tier %1 can never be reached: the highest score is %2</source>
        <translation>Risikostufe %1 lässt sich nie erreichen: die höchste Punktzahl ist %2</translation>
    </message>
    <message>
        <source>tier %1 has an empty group of signatures</source>
        <translation>Risikostufe %1 hat eine leere Gruppe von Unterschriften</translation>
    </message>
    <message>
        <source>tier %1 must begin at a higher score than %2</source>
        <translation>Risikostufe %1 muss bei mehr Punkten beginnen als %2</translation>
    </message>
    <message>
        <source>tier %1 names the role &#x27;%2&#x27;, which does not exist</source>
        <translation>Risikostufe %1 nennt die Rolle „%2“, die es nicht gibt</translation>
    </message>
    <message>
        <source>tier %1 stands twice</source>
        <translation>Risikostufe %1 steht zweimal</translation>
    </message>
    <message>
        <source>tier %1: an emergency release of %2 and %3 could be reviewed by nobody else</source>
        <translation>Risikostufe %1: eine Notfreigabe von %2 und %3 könnte sonst niemand nachprüfen</translation>
    </message>
    <message>
        <source>tiers: and a list</source>
        <translation>tiers: und eine Liste</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>verschärft</translation>
    </message>
    <message>
        <source>to acknowledge it, take it first: countersign sync --with-wrong</source>
        <translation>um ihn anzuerkennen, zuerst übernehmen: countersign sync --with-wrong</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>nachzufragen</translation>
    </message>
    <message>
        <source>to be judged again after %1 months</source>
        <translation>nach %1 Monaten neu zu beurteilen</translation>
    </message>
    <message>
        <source>to be talked about</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>to belongs to roll-back, which must name a version</source>
        <translation>to gehört zu roll-back, das eine Version nennen muss</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>to make one there: countersign sync %1 --create</source>
        <translation>um dort eines anzulegen: countersign sync %1 --create</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>too few points for %1</source>
        <translation>zu wenige Punkte für %1</translation>
    </message>
    <message>
        <source>too large to show: %1 bytes</source>
        <translation>zu groß zum Zeigen: %1 Bytes</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>too long ago</source>
        <translation>zu lange her</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>trained until %1</source>
        <translation>geschult bis %1</translation>
    </message>
    <message>
        <source>trigger to go back</source>
        <translation>Auslöser für die Rückkehr</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>noch einmal versuchen</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>two builds gave different bytes</source>
        <translation>zwei Bauten ergaben verschiedene Bytes</translation>
    </message>
    <message>
        <source>two builds gave the same bytes</source>
        <translation>zwei Bauten ergaben dieselben Bytes</translation>
    </message>
    <message>
        <source>two remotes hold different decision logs: %1 and %2</source>
        <translation>zwei Gegenstellen haben verschiedene Entscheidungsprotokolle: %1 und %2</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>unannehmbar</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>unfinished text</source>
        <translation>unvollendeter Text</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>unknown hash in the SSH signature</source>
        <translation>unbekannte Prüfsumme in der SSH-Unterschrift</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>unknown key &#x27;%1&#x27; in %2</source>
        <translation>unbekannter Schlüssel „%1“ in %2</translation>
    </message>
    <message>
        <source>unknown key type</source>
        <translation>unbekannte Art von Schlüssel</translation>
    </message>
    <message>
        <source>unknown statement</source>
        <translation>unbekannte Aussage</translation>
    </message>
    <message>
        <source>unknown version of SSH signatures</source>
        <translation>unbekannte Version von SSH-Unterschriften</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until it was noticed</source>
        <translation>bis es bemerkt wurde</translation>
    </message>
    <message>
        <source>until service was as before</source>
        <translation>bis der Dienst wie zuvor war</translation>
    </message>
    <message>
        <source>updated an action to %1, due %2: %3</source>
        <translation>aktualisierte eine Maßnahme für %1, fällig %2: %3</translation>
    </message>
    <message>
        <source>updated the %1 incident: %2</source>
        <translation>aktualisierte den Vorfall %1: %2</translation>
    </message>
    <message>
        <source>use a clone with its files checked out</source>
        <translation>eine Kopie mit ausgecheckten Dateien verwenden</translation>
    </message>
    <message>
        <source>use a dimension and value of &#x27;dimensions&#x27;</source>
        <translation>ein Merkmal und einen Wert aus „dimensions“ verwenden</translation>
    </message>
    <message>
        <source>use a version of the program that knows it</source>
        <translation>eine Version des Programms verwenden, die es kennt</translation>
    </message>
    <message>
        <source>use a-z, 0-9, &#x27;.&#x27;, &#x27;_&#x27; and &#x27;-&#x27;</source>
        <translation>a-z, 0-9, „.“, „_“ und „-“ verwenden</translation>
    </message>
    <message>
        <source>use a-z, 0-9, &#x27;.&#x27;, &#x27;_&#x27; and &#x27;-&#x27;: countersign scenario add MODEL --id ID</source>
        <translation>a-z, 0-9, „.“, „_“ und „-“ verwenden: countersign scenario add MODELL --id KENNUNG</translation>
    </message>
    <message>
        <source>use letters, digits, &#x27;.&#x27;, &#x27;-&#x27;, &#x27;_&#x27; and &#x27;/&#x27;</source>
        <translation>Buchstaben, Ziffern, „.“, „-“, „_“ und „/“ verwenden</translation>
    </message>
    <message>
        <source>use that one</source>
        <translation>jenes benutzen</translation>
    </message>
    <message>
        <source>use the id of a tier</source>
        <translation>die Kennung einer Risikostufe verwenden</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>valid_until must look like 2026-11-21 or be empty</source>
        <translation>valid_until muss aussehen wie 2026-11-21 oder leer sein</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version %1, </source>
        <translation>Version %1, </translation>
    </message>
    <message>
        <source>version 1 has no previous_sha256</source>
        <translation>Version 1 hat kein previous_sha256</translation>
    </message>
    <message>
        <source>version must be at least 2</source>
        <translation>version muss mindestens 2 sein</translation>
    </message>
    <message>
        <source>votes that fill a place</source>
        <translation>Stimmen, die einen Platz füllen</translation>
    </message>
    <message>
        <source>wait for it; if no git or Countersign runs any more, a crash left the lock behind: remove that file</source>
        <translation>darauf warten; läuft kein git und kein Countersign mehr, hat ein Absturz die Sperre hinterlassen: die Datei entfernen</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>warnen</translation>
    </message>
    <message>
        <source>warning band</source>
        <translation>Warnbereich</translation>
    </message>
    <message>
        <source>warning limit</source>
        <translation>Warngrenze</translation>
    </message>
    <message>
        <source>warning only: stops nothing yet</source>
        <translation>warnt nur: hält noch nichts an</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>wurde gelöscht</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war fällig am %1</translation>
    </message>
    <message>
        <source>was last looked at on %1, more than %2 days ago</source>
        <translation>wurde zuletzt am %1 durchgesehen, vor mehr als %2 Tagen</translation>
    </message>
    <message>
        <source>was looked at on %1</source>
        <translation>wurde am %1 durchgesehen</translation>
    </message>
    <message>
        <source>was not asked to sign for %1</source>
        <translation>wurde nicht gebeten, für %1 zu unterschreiben</translation>
    </message>
    <message>
        <source>was partly right</source>
        <translation>hatte teilweise recht</translation>
    </message>
    <message>
        <source>was right</source>
        <translation>hatte recht</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>was trained only until %1</source>
        <translation>war nur bis %1 geschult</translation>
    </message>
    <message>
        <source>was valid until %1</source>
        <translation>galt bis %1</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>hatte unrecht</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>was sich ändert</translation>
    </message>
    <message>
        <source>what feedback changed the plan</source>
        <translation>welche Rückmeldung den Plan änderte</translation>
    </message>
    <message>
        <source>what is optimised in the objective&#x27;s place</source>
        <translation>was anstelle des Ziels optimiert wird</translation>
    </message>
    <message>
        <source>what is still to be signed: countersign meeting show %1</source>
        <translation>was noch zu unterschreiben ist: countersign meeting show %1</translation>
    </message>
    <message>
        <source>what the model card claims</source>
        <translation>was die Modellkarte behauptet</translation>
    </message>
    <message>
        <source>what was kept of the log cannot be read</source>
        <translation>was vom Protokoll aufbewahrt war, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>when only %1 change, still counts</source>
        <translation>wenn sich nur %1 ändert, zählt noch</translation>
    </message>
    <message>
        <source>where only %1 changed, these signatures still count: %2</source>
        <translation>wo sich nur %1 geändert hat, zählen weiter die Unterschriften von: %2</translation>
    </message>
    <message>
        <source>whether it is signed cannot be said: %1</source>
        <translation>ob sie unterschrieben ist, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>whether it is signed cannot be said: its key is not present</source>
        <translation>ob sie unterschrieben ist, lässt sich nicht sagen: ihr Schlüssel ist nicht vorhanden</translation>
    </message>
    <message>
        <source>whether the note speaks of it cannot be told without an approved release before</source>
        <translation>ob die Notiz davon spricht, lässt sich ohne ein zuvor genehmigtes Release nicht sagen</translation>
    </message>
    <message>
        <source>which alternatives were considered</source>
        <translation>welche Alternativen erwogen wurden</translation>
    </message>
    <message>
        <source>which metric it is</source>
        <translation>welche Messgröße es ist</translation>
    </message>
    <message>
        <source>who decides a loosened target</source>
        <translation>wer ein gelockertes Ziel entscheidet</translation>
    </message>
    <message>
        <source>who is here signs, and is not quoted</source>
        <translation>wer da ist, unterschreibt und wird nicht zitiert</translation>
    </message>
    <message>
        <source>who may decide over a block</source>
        <translation>wer über ein Anhalten der Freigabe hinweg entscheiden darf</translation>
    </message>
    <message>
        <source>who might be affected</source>
        <translation>wer betroffen sein könnte</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Zeitraum %1</translation>
    </message>
    <message>
        <source>window no longer as short as it was</source>
        <translation>Zeitraum nicht mehr so kurz wie zuvor</translation>
    </message>
    <message>
        <source>window shortened</source>
        <translation>Zeitraum verkürzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdraws the own signature</source>
        <translation>zieht die eigene Unterschrift zurück</translation>
    </message>
    <message>
        <source>withdrew a signature of %1 on%2</source>
        <translation>zog eine Unterschrift von %1 zurück zu%2</translation>
    </message>
    <message>
        <source>withdrew an own signature on%1</source>
        <translation>zog eine eigene Unterschrift zurück zu%1</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>binnen %1 Tagen</translation>
    </message>
    <message>
        <source>without a deliberation note</source>
        <translation>ohne Beratungsnotiz</translation>
    </message>
    <message>
        <source>without a model card</source>
        <translation>ohne Modellkarte</translation>
    </message>
    <message>
        <source>without a network the log can be carried: countersign outbox export FILE</source>
        <translation>ohne Netz lässt sich das Protokoll tragen: countersign outbox export FILE</translation>
    </message>
    <message>
        <source>without a release file, so every risk counts as the highest</source>
        <translation>ohne Versionsdatei, also zählt jedes Risiko als das höchste</translation>
    </message>
    <message>
        <source>without a result: %1</source>
        <translation>ohne Ergebnis: %1</translation>
    </message>
    <message>
        <source>without an approval</source>
        <translation>ohne eine Freigabe</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Zuständige</translation>
    </message>
    <message>
        <source>without results of its own</source>
        <translation>ohne eigene Ergebnisse</translation>
    </message>
    <message>
        <source>without safety SLOs</source>
        <translation>ohne Sicherheitsziele</translation>
    </message>
    <message>
        <source>words to be replaced are at least two letters long</source>
        <translation>zu ersetzende Wörter sind mindestens zwei Buchstaben lang</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>worst: %1, gap %2</source>
        <translation>schlechteste: %1, Abstand %2</translation>
    </message>
    <message>
        <source>would be stopped; only observed</source>
        <translation>würde aufgehalten; nur beobachtet</translation>
    </message>
    <message>
        <source>would_remove and concurs belong to a dissent</source>
        <translation>would_remove und concurs gehören zu einem Einwand</translation>
    </message>
    <message>
        <source>write &quot;7d&quot;, &quot;24h&quot; or &quot;rolling&quot;</source>
        <translation>&quot;7d&quot;, &quot;24h&quot; oder &quot;rolling&quot; schreiben</translation>
    </message>
    <message>
        <source>write &quot;Name &lt;e-mail&gt;&quot;</source>
        <translation>&quot;Name &lt;E-Mail&gt;&quot; schreiben</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>write %1: &quot;…&quot;</source>
        <translation>%1: &quot;…&quot; schreiben</translation>
    </message>
    <message>
        <source>write %1: %2 (one of these)</source>
        <translation>%1: %2 schreiben (eines davon)</translation>
    </message>
    <message>
        <source>write %1: [ … ]</source>
        <translation>%1: [ … ] schreiben</translation>
    </message>
    <message>
        <source>write %1: [chair]</source>
        <translation>%1: [chair] schreiben</translation>
    </message>
    <message>
        <source>write %1: { … }</source>
        <translation>%1: { … } schreiben</translation>
    </message>
    <message>
        <source>write &#x27;countersign: 1&#x27;</source>
        <translation>&#x27;countersign: 1&#x27; schreiben</translation>
    </message>
    <message>
        <source>write &#x27;key: value&#x27; lines</source>
        <translation>Zeilen &#x27;key: value&#x27; schreiben</translation>
    </message>
    <message>
        <source>write - name: and results: below it</source>
        <translation>- name: und darunter results: schreiben</translation>
    </message>
    <message>
        <source>write KEY=VALUE</source>
        <translation>SCHLÜSSEL=WERT schreiben</translation>
    </message>
    <message>
        <source>write MODEL@VERSION</source>
        <translation>MODELL@VERSION schreiben</translation>
    </message>
    <message>
        <source>write NAME=up, NAME=down or &quot;NAME=target 0.5&quot;, with :unit behind it where the unit is known</source>
        <translation>NAME=up, NAME=down oder &quot;NAME=target 0.5&quot; schreiben, mit :einheit dahinter, wo die Einheit bekannt ist</translation>
    </message>
    <message>
        <source>write SEV-1, SEV-2, SEV-3 or SEV-4</source>
        <translation>SEV-1, SEV-2, SEV-3 oder SEV-4 schreiben</translation>
    </message>
    <message>
        <source>write TEXT; owner=WHO; due=2026-11-21; check=metric &gt;= 0.90</source>
        <translation>TEXT; owner=WER; due=2026-11-21; check=Messgröße &gt;= 0.90 schreiben</translation>
    </message>
    <message>
        <source>write [chair] or [&quot;*&quot;]</source>
        <translation>[chair] oder [&quot;*&quot;] schreiben</translation>
    </message>
    <message>
        <source>write `attendance: [&quot;Ana Ruiz&quot;, …]` above the text</source>
        <translation>`attendance: [&quot;Ana Ruiz&quot;, …]` über den Text schreiben</translation>
    </message>
    <message>
        <source>write a relative target, &quot;&lt;= -6%&quot;, against the last approved release</source>
        <translation>ein relatives Ziel gegenüber dem zuletzt genehmigten Release schreiben, &quot;&lt;= -6%&quot;</translation>
    </message>
    <message>
        <source>write a section that answers it</source>
        <translation>einen Abschnitt schreiben, der das beantwortet</translation>
    </message>
    <message>
        <source>write as-expected, degraded, failed or not-run</source>
        <translation>as-expected, degraded, failed oder not-run schreiben</translation>
    </message>
    <message>
        <source>write at least one entry below slos:</source>
        <translation>unter slos: mindestens einen Eintrag schreiben</translation>
    </message>
    <message>
        <source>write at least one tier</source>
        <translation>mindestens eine Risikostufe schreiben</translation>
    </message>
    <message>
        <source>write at least one under tests:</source>
        <translation>unter tests: mindestens eine schreiben</translation>
    </message>
    <message>
        <source>write at least one {role: …}</source>
        <translation>mindestens ein {role: …} schreiben</translation>
    </message>
    <message>
        <source>write at: &quot;/%1&quot;</source>
        <translation>at: &quot;/%1&quot; schreiben</translation>
    </message>
    <message>
        <source>write block: block, and name who may override it</source>
        <translation>block: block schreiben und nennen, wer darüber hinweg entscheiden darf</translation>
    </message>
    <message>
        <source>write both or neither</source>
        <translation>beides oder keines schreiben</translation>
    </message>
    <message>
        <source>write cache: false below it, and commit the file</source>
        <translation>cache: false darunter schreiben und die Datei einchecken</translation>
    </message>
    <message>
        <source>write checklist or questions</source>
        <translation>checklist oder questions schreiben</translation>
    </message>
    <message>
        <source>write classification with its dimensions</source>
        <translation>classification mit ihren Merkmalen schreiben</translation>
    </message>
    <message>
        <source>write classification: with its dimensions in release.yaml</source>
        <translation>classification: mit ihren Merkmalen in release.yaml schreiben</translation>
    </message>
    <message>
        <source>write classification: with stakes, scale, reversibility, automation, domain</source>
        <translation>classification: schreiben mit stakes, scale, reversibility, automation, domain</translation>
    </message>
    <message>
        <source>write dataset: {type: …, name: …}</source>
        <translation>dataset: {type: …, name: …} schreiben</translation>
    </message>
    <message>
        <source>write degrade_to_safe_mode, route_to_human_review or kill_switch</source>
        <translation>degrade_to_safe_mode, route_to_human_review oder kill_switch schreiben</translation>
    </message>
    <message>
        <source>write detector: %1 in %2</source>
        <translation>detector: %1 in %2 schreiben</translation>
    </message>
    <message>
        <source>write detector: with the metric or check that sees it</source>
        <translation>detector: schreiben mit der Messgröße oder Prüfung, die es sieht</translation>
    </message>
    <message>
        <source>write each word in one alphabet</source>
        <translation>jedes Wort in einem Alphabet schreiben</translation>
    </message>
    <message>
        <source>write fails_when: &quot;…&quot;, or &quot;fails when …&quot; in the list</source>
        <translation>fails_when: &quot;…&quot; schreiben oder „fails when …“ in der Liste</translation>
    </message>
    <message>
        <source>write fallback: graceful-degradation in release.yaml</source>
        <translation>fallback: graceful-degradation in release.yaml schreiben</translation>
    </message>
    <message>
        <source>write fills: [approve, approve-with-conditions]</source>
        <translation>fills: [approve, approve-with-conditions] schreiben</translation>
    </message>
    <message>
        <source>write from_score, or name the tier under at_least</source>
        <translation>from_score schreiben oder die Risikostufe unter at_least nennen</translation>
    </message>
    <message>
        <source>write from_score: 0 at the first tier</source>
        <translation>from_score: 0 bei der ersten Risikostufe schreiben</translation>
    </message>
    <message>
        <source>write https://… as the backlog shows it</source>
        <translation>https://… schreiben, wie die Aufgabenliste es zeigt</translation>
    </message>
    <message>
        <source>write in the note what changed after incident %1</source>
        <translation>in der Notiz schreiben, was sich nach dem Vorfall %1 geändert hat</translation>
    </message>
    <message>
        <source>write it below this heading</source>
        <translation>unter diese Überschrift schreiben</translation>
    </message>
    <message>
        <source>write it from the root of the repository, with &#x27;/&#x27;</source>
        <translation>vom Ursprung des Repository aus schreiben, mit „/“</translation>
    </message>
    <message>
        <source>write it like 2026-11-21</source>
        <translation>so schreiben: 2026-11-21</translation>
    </message>
    <message>
        <source>write it like 2026-11-21T09:00:00Z</source>
        <translation>schreiben wie 2026-11-21T09:00:00Z</translation>
    </message>
    <message>
        <source>write it like 2026-12-01</source>
        <translation>schreiben wie 2026-12-01</translation>
    </message>
    <message>
        <source>write it like 30m, 48h or 7d</source>
        <translation>so schreiben: 30m, 48h oder 7d</translation>
    </message>
    <message>
        <source>write it like 30m, 72h or 15d</source>
        <translation>so schreiben: 30m, 72h oder 15d</translation>
    </message>
    <message>
        <source>write it without invisible or control characters, at most 120 letters</source>
        <translation>ihn ohne unsichtbare und Steuerzeichen schreiben, höchstens 120 Buchstaben</translation>
    </message>
    <message>
        <source>write it without them</source>
        <translation>ihn ohne diese schreiben</translation>
    </message>
    <message>
        <source>write its 64 lower-case digits</source>
        <translation>ihre 64 Ziffern in Kleinbuchstaben schreiben</translation>
    </message>
    <message>
        <source>write its path from the root of the repository</source>
        <translation>den Pfad von der Wurzel des Repositorys an schreiben</translation>
    </message>
    <message>
        <source>write join=NAME:role,role</source>
        <translation>join=NAME:Rolle,Rolle schreiben</translation>
    </message>
    <message>
        <source>write key: value lines</source>
        <translation>Zeilen der Form Schlüssel: Wert schreiben</translation>
    </message>
    <message>
        <source>write key: value lines below it</source>
        <translation>darunter Zeilen der Form Schlüssel: Wert schreiben</translation>
    </message>
    <message>
        <source>write key: value lines between the --- lines</source>
        <translation>zwischen den Zeilen --- Zeilen der Form Schlüssel: Wert schreiben</translation>
    </message>
    <message>
        <source>write kill_switch: with what stops it</source>
        <translation>kill_switch: schreiben mit dem, was es anhält</translation>
    </message>
    <message>
        <source>write kind: policy-test</source>
        <translation>kind: policy-test schreiben</translation>
    </message>
    <message>
        <source>write kind: redaction</source>
        <translation>kind: redaction schreiben</translation>
    </message>
    <message>
        <source>write metric: &quot;auroc&quot;</source>
        <translation>metric: &quot;auroc&quot; schreiben</translation>
    </message>
    <message>
        <source>write metric: %1 in %2</source>
        <translation>metric: %1 in %2 schreiben</translation>
    </message>
    <message>
        <source>write metrics: with one at: a line, or ignore: true</source>
        <translation>metrics: mit je einer Zeile at: schreiben, oder ignore: true</translation>
    </message>
    <message>
        <source>write min_n: 200</source>
        <translation>min_n: 200 schreiben</translation>
    </message>
    <message>
        <source>write mode: observe in each tier</source>
        <translation>mode: observe in jeder Risikostufe schreiben</translation>
    </message>
    <message>
        <source>write more of the id</source>
        <translation>mehr von der Kennung schreiben</translation>
    </message>
    <message>
        <source>write one entry a line, each behind &quot;- &quot;</source>
        <translation>einen Eintrag je Zeile schreiben, jeden hinter „- “</translation>
    </message>
    <message>
        <source>write one object a line</source>
        <translation>ein Objekt je Zeile schreiben</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>eines schreiben von: %1</translation>
    </message>
    <message>
        <source>write one sentence as human_objective: in the front matter or below a heading &quot;Human objective&quot;</source>
        <translation>einen Satz als human_objective: in den Kopf schreiben oder unter die Überschrift „Human objective“</translation>
    </message>
    <message>
        <source>write owner: in release.yaml or in the card&#x27;s front matter</source>
        <translation>owner: in die release.yaml oder in den Kopf der Karte schreiben</translation>
    </message>
    <message>
        <source>write owner: in release.yaml or in the card&#x27;s front matter%1</source>
        <translation>owner: in release.yaml oder vorn in der Karte schreiben%1</translation>
    </message>
    <message>
        <source>write owner: with a person or team</source>
        <translation>owner: schreiben mit einer Person oder Gruppe</translation>
    </message>
    <message>
        <source>write policy: default.yaml</source>
        <translation>policy: default.yaml schreiben</translation>
    </message>
    <message>
        <source>write previous-version, baseline-rule, graceful-degradation or hard-failure</source>
        <translation>previous-version, baseline-rule, graceful-degradation oder hard-failure schreiben</translation>
    </message>
    <message>
        <source>write regulation: {%1: …} in release.yaml, one of %2</source>
        <translation>regulation: {%1: …} in release.yaml schreiben, eines von %2</translation>
    </message>
    <message>
        <source>write regulation: {PACK: CLASS} in release.yaml</source>
        <translation>regulation: {PAKET: KLASSE} in release.yaml schreiben</translation>
    </message>
    <message>
        <source>write replay: with the command that plays it</source>
        <translation>replay: schreiben mit dem Befehl, der es abspielt</translation>
    </message>
    <message>
        <source>write require: [{role: peer}]</source>
        <translation>require: [{role: peer}] schreiben</translation>
    </message>
    <message>
        <source>write robustness, monitoring, alignment or systemic-safety</source>
        <translation>robustness, monitoring, alignment oder systemic-safety schreiben</translation>
    </message>
    <message>
        <source>write rtol: with the tolerance that is meant</source>
        <translation>rtol: mit der gemeinten Abweichung schreiben</translation>
    </message>
    <message>
        <source>write score_details.score</source>
        <translation>score_details.score schreiben</translation>
    </message>
    <message>
        <source>write seed: so that it can be played again</source>
        <translation>seed: schreiben, damit es sich nachspielen lässt</translation>
    </message>
    <message>
        <source>write seed:, expected:, rollback_trigger: and replay: in the scenario</source>
        <translation>seed:, expected:, rollback_trigger: und replay: im Szenario schreiben</translation>
    </message>
    <message>
        <source>write severity: and runbook: in the SLO</source>
        <translation>severity: und runbook: bei der Sicherheitszahl schreiben</translation>
    </message>
    <message>
        <source>write sha256: for each in release.yaml</source>
        <translation>sha256: zu jedem in release.yaml schreiben</translation>
    </message>
    <message>
        <source>write sha256: with what sha256sum prints</source>
        <translation>sha256: schreiben mit dem, was sha256sum ausgibt</translation>
    </message>
    <message>
        <source>write share: 10</source>
        <translation>share: 10 schreiben</translation>
    </message>
    <message>
        <source>write signatures: [{require: [{role: peer}]}]</source>
        <translation>signatures: [{require: [{role: peer}]}] schreiben</translation>
    </message>
    <message>
        <source>write some of: %1</source>
        <translation>einige schreiben von: %1</translation>
    </message>
    <message>
        <source>write some of: card, note, slos, results, release, objective, proxies, questions, feedback, never-events, announcement, classification</source>
        <translation>einige schreiben von: card, note, slos, results, release, objective, proxies, questions, feedback, never-events, announcement, classification</translation>
    </message>
    <message>
        <source>write started, detected, contained, communicated, recovered or closed</source>
        <translation>started, detected, contained, communicated, recovered oder closed schreiben</translation>
    </message>
    <message>
        <source>write status: accepted, proposed, rejected or superseded by …</source>
        <translation>status: accepted, proposed, rejected oder superseded by … schreiben</translation>
    </message>
    <message>
        <source>write task: {type: …}</source>
        <translation>task: {type: …} schreiben</translation>
    </message>
    <message>
        <source>write the data set&#x27;s id</source>
        <translation>die Kennung des Datensatzes schreiben</translation>
    </message>
    <message>
        <source>write the first two words of the .pub file</source>
        <translation>die ersten zwei Wörter der .pub-Datei schreiben</translation>
    </message>
    <message>
        <source>write the measured number, or measure again</source>
        <translation>die gemessene Zahl schreiben oder neu messen</translation>
    </message>
    <message>
        <source>write the names on the way with &#x27;/&#x27; between them</source>
        <translation>die Namen auf dem Weg schreiben, mit „/“ dazwischen</translation>
    </message>
    <message>
        <source>write the paths that are meant</source>
        <translation>die gemeinten Pfade schreiben</translation>
    </message>
    <message>
        <source>write the sentence that is signed</source>
        <translation>den Satz schreiben, der unterschrieben wird</translation>
    </message>
    <message>
        <source>write the stages of the tier into release.yaml</source>
        <translation>die Stufen der Risikostufe in release.yaml schreiben</translation>
    </message>
    <message>
        <source>write the version into the result file</source>
        <translation>die Version in die Ergebnisdatei schreiben</translation>
    </message>
    <message>
        <source>write tier=NAME, leave=NAME, join=NAME:role,role or METRIC=NUMBER</source>
        <translation>tier=NAME, leave=NAME, join=NAME:Rolle,Rolle oder MESSGRÖSSE=ZAHL schreiben</translation>
    </message>
    <message>
        <source>write type: and value:</source>
        <translation>type: und value: schreiben</translation>
    </message>
    <message>
        <source>write unit or end-to-end</source>
        <translation>unit oder end-to-end schreiben</translation>
    </message>
    <message>
        <source>write up, down or target</source>
        <translation>up, down oder target schreiben</translation>
    </message>
    <message>
        <source>write up, down, target or unknown</source>
        <translation>up, down, target oder unknown schreiben</translation>
    </message>
    <message>
        <source>write value, lower_bound or upper_bound</source>
        <translation>value, lower_bound oder upper_bound schreiben</translation>
    </message>
    <message>
        <source>write verdict: pass or verdict: blocked</source>
        <translation>verdict: pass oder verdict: blocked schreiben</translation>
    </message>
    <message>
        <source>write what is known, or take the line away</source>
        <translation>schreiben, was bekannt ist, oder die Zeile streichen</translation>
    </message>
    <message>
        <source>write {role: legal} or {any: [{role: legal}, {role: privacy}]}</source>
        <translation>{role: legal} oder {any: [{role: legal}, {role: privacy}]} schreiben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>written for a newer version of the program</source>
        <translation>für eine neuere Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>wrote down what %1 said about%2</source>
        <translation>hielt fest, was %1 sagte über%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, in git LFS</source>
        <translation>ja, in Git LFS</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{changed: [card-prose], keeps: [&quot;*&quot;]}</source>
        <translation>{changed: [card-prose], keeps: [&quot;*&quot;]}</translation>
    </message>
    <message>
        <source>{dimension: domain, value: insurance, tier: high}</source>
        <translation>{dimension: domain, value: insurance, tier: high}</translation>
    </message>
    <message>
        <source>{kind: kill-switch, who: ana, on: 2026-11-01, seconds: 40}</source>
        <translation>{kind: kill-switch, who: ana, on: 2026-11-01, seconds: 40}</translation>
    </message>
    <message>
        <source>{kind: kill-switch, within_days: 90}</source>
        <translation>{kind: kill-switch, within_days: 90}</translation>
    </message>
    <message>
        <source>{kind: runbook}</source>
        <translation>{kind: runbook}</translation>
    </message>
    <message>
        <source>{name: canary, max_share: 5, soak: 48h}</source>
        <translation>{name: canary, max_share: 5, soak: 48h}</translation>
    </message>
    <message>
        <source>{who: ana, as: peer}</source>
        <translation>{who: ana, as: peer}</translation>
    </message>
    <message>
        <source>{who: ana, level: object}</source>
        <translation>{who: ana, level: object}</translation>
    </message>
    <message>
        <source>{words: &quot;Project Heron&quot;, with: &quot;an internal project&quot;}</source>
        <translation>{words: &quot;Project Heron&quot;, with: &quot;an internal project&quot;}</translation>
    </message>
    <message>
        <source>± %1 (standard error)</source>
        <translation>± %1 (Standardfehler)</translation>
    </message>
    <message>
        <source>“Does not apply” needs its reason: %1</source>
        <translation>„Trifft nicht zu“ braucht einen Grund: %1</translation>
    </message>
</context>
</TS>
