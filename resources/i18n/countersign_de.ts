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
        <source> (no alarm was raised)</source>
        <translation> (kein Alarm)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
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
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <source>%1 (last)</source>
        <translation>%1 (letztes)</translation>
    </message>
    <message>
        <source>%1 (misses)</source>
        <translation>%1 (verfehlt)</translation>
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
        <source>%1 as %2: %3. Meaning: %4</source>
        <comment>who, role, severity, meaning</comment>
        <translation>%1 als %2: %3. Bedeutung: %4</translation>
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
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>%1 clauses: %2 supported, %3 with a gap. What is here supports; whether it is enough, a person says.</source>
        <translation>%1 Klauseln: %2 gestützt, %3 mit Lücke. Was hier ist, stützt; ob es genügt, sagt ein Mensch.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 Std</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 differ from the results</source>
        <translation>%1 weichen von den Ergebnissen ab</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <translation>%1 weicht ab: %2</translation>
    </message>
    <message>
        <source>%1 does not have these entries, as far as this computer knows.</source>
        <translation>%1 hat diese Einträge nicht, soweit dieser Rechner weiß.</translation>
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
        <source>%1 entries, each signed and joined; the start of the log is remembered here.</source>
        <translation>%1 Einträge, jeder signiert und verbunden; der Anfang des Protokolls ist hier vermerkt.</translation>
    </message>
    <message>
        <source>%1 entries: %2 counted, %3 refused and harmless, %4 wrong.</source>
        <translation>%1 Einträge: %2 gezählt, %3 zurückgewiesen und harmlos, %4 falsch.</translation>
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
        <source>%1 fires at %2: %3</source>
        <translation>%1 schlägt an bei %2: %3</translation>
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
        <source>%1 has no result: %2</source>
        <translation>%1 hat kein Ergebnis: %2</translation>
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
        <source>%1 is invited to the log of %2, at %3.</source>
        <translation>%1 ist zum Protokoll von %2 eingeladen, unter %3.</translation>
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
        <source>%1 new entries</source>
        <translation>%1 neue Einträge</translation>
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
        <source>%1 of %2 models</source>
        <translation>%1 von %2 Modellen</translation>
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
        <source>%1 of %2 tests as expected</source>
        <translation>%1 von %2 Proben wie erwartet</translation>
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
        <source>%1 people, version %2 of people and keys</source>
        <translation>%1 Personen, Version %2 von Personen und Schlüsseln</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
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
        <source>%1 releases in review</source>
        <translation>%1 Releases in Prüfung</translation>
    </message>
    <message>
        <source>%1 result files belong to no model: listed, never judged.</source>
        <translation>%1 Ergebnisdateien gehören zu keinem Modell: aufgeführt, nie beurteilt.</translation>
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
        <source>%1 version %2</source>
        <comment>name of the policy</comment>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>%1 was written, to be filled in and committed.</source>
        <translation>%1 wurde geschrieben; auszufüllen und einzuchecken.</translation>
    </message>
    <message>
        <source>%1 without a result</source>
        <translation>%1 ohne Ergebnis</translation>
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
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1, as %2, on %3</source>
        <translation>%1, als %2, am %3</translation>
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
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
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
        <source>%1, with something not stated: why</source>
        <translation>%1, etwas ist nicht angegeben: warum</translation>
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
        <source>%1: none</source>
        <translation>%1: keine</translation>
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
        <source>%1; %2</source>
        <translation>%1; %2</translation>
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
        <source>, %1 blocked</source>
        <translation>, %1 gesperrt</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, %1 überfällig</translation>
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
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>, held by the agent</source>
        <translation>, im Agenten</translation>
    </message>
    <message>
        <source>, owner %1</source>
        <translation>, zuständig %1</translation>
    </message>
    <message numerus="yes">
        <source>, the oldest open for %n day(s)</source>
        <translation><numerusform>, die älteste seit %n Tag offen</numerusform><numerusform>, die älteste seit %n Tagen offen</numerusform></translation>
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
        <source>1 release in review</source>
        <translation>1 Release in Prüfung</translation>
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
        <source>; due %1</source>
        <translation>; fällig %1</translation>
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
        <source>; switched off by %1</source>
        <translation>; abgeschaltet durch %1</translation>
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
        <source>A meeting is due: %1</source>
        <translation>Eine Sitzung ist fällig: %1</translation>
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
        <source>A policy file</source>
        <translation>Eine Regeldatei</translation>
    </message>
    <message>
        <source>A question about the papers</source>
        <translation>Eine Frage zu den Unterlagen</translation>
    </message>
    <message>
        <source>A request to join</source>
        <translation>Ein Antrag auf Aufnahme</translation>
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
        <source>A yes alone says nothing here: say what shows it.</source>
        <translation>Ein Ja allein sagt hier nichts: Schreiben Sie, was es zeigt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
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
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
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
        <source>Also reviewed</source>
        <translation>Außerdem geprüft</translation>
    </message>
    <message>
        <source>Alternatives considered</source>
        <translation>Erwogene Alternativen</translation>
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
        <source>Branch %1</source>
        <translation>Branch %1</translation>
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
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>C&amp;hange the policy</source>
        <translation>Regeln ä&amp;ndern</translation>
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
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R switches signing on again</source>
        <translation>Strg+Umschalt+R schaltet das Unterschreiben wieder ein</translation>
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
        <source>Everybody signing as %1, within %2 days</source>
        <translation>Alle, die als %1 unterschreiben, binnen %2 Tagen</translation>
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
        <source>How the actions stand</source>
        <translation>Wie es um die Maßnahmen steht</translation>
    </message>
    <message>
        <source>How the objection was dealt with</source>
        <translation>Wie mit dem Einwand umgegangen wurde</translation>
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
        <source>It could do no more harm</source>
        <translation>Es konnte keinen Schaden mehr tun</translation>
    </message>
    <message>
        <source>It goes to ssh-keygen and is not kept.</source>
        <translation>Sie geht an ssh-keygen und wird nicht aufbewahrt.</translation>
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
        <source>It is not said what would remove it.</source>
        <translation>Es ist nicht gesagt, wodurch er entfallen würde.</translation>
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
        <source>It was said before: %1</source>
        <translation>Es wurde vorher gesagt: %1</translation>
    </message>
    <message>
        <source>It was said before…</source>
        <translation>Es wurde vorher gesagt…</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Its text is the same.</source>
        <translation>Ihr Text ist derselbe.</translation>
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
        <source>Keeping your draft</source>
        <translation>Ihr Entwurf wird aufbewahrt</translation>
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
        <source>Never below what its own classification asks for.</source>
        <translation>Nie unter das, was die eigene Einstufung verlangt.</translation>
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
        <source>No action is on record.</source>
        <translation>Keine Maßnahme ist verzeichnet.</translation>
    </message>
    <message>
        <source>No action is on record. What a review or an incident leaves to do is put here, with an owner and a day.</source>
        <translation>Keine Maßnahme ist verzeichnet. Was eine Prüfung oder ein Vorfall zu tun übrig lässt, steht hier, mit Zuständigem und Termin.</translation>
    </message>
    <message>
        <source>No budget can be told: %1.</source>
        <translation>Kein Budget zu nennen: %1.</translation>
    </message>
    <message>
        <source>No dashboard of this preset is called so.</source>
        <translation>Keine Übersicht dieser Auswahl heißt so.</translation>
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
        <source>No other copy of this log is known to this computer.</source>
        <translation>Dieser Rechner kennt keine andere Kopie dieses Protokolls.</translation>
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
        <source>No results by group, scenarios, telemetry or earlier releases were found for this release.</source>
        <translation>Für dieses Release wurden keine Ergebnisse nach Gruppen, Szenarien, Telemetrie oder früheren Releases gefunden.</translation>
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
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody answers for a model without an owner, and nobody notices when it is wrong.</source>
        <translation>Für ein Modell ohne Zuständige steht niemand ein, und niemand merkt, wenn es falsch liegt.</translation>
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
        <source>Nobody proposed a change yet. Write a policy or a list of people and keys as a file, beginning with the one in force, and propose it here.</source>
        <translation>Noch hat niemand eine Änderung vorgeschlagen. Schreiben Sie ein Regelwerk oder eine Liste von Personen und Schlüsseln als Datei, beginnend mit der geltenden, und schlagen Sie sie hier vor.</translation>
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
        <source>Nothing differs from what is in force.</source>
        <translation>Nichts weicht von dem ab, was gilt.</translation>
    </message>
    <message>
        <source>Nothing has a day: no action, no approval that ends, no drill.</source>
        <translation>Nichts hat einen Termin: keine Maßnahme, keine endende Freigabe, keine Übung.</translation>
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
        <source>Nothing is in review, so there is nothing to meet about.</source>
        <translation>Nichts wird gerade geprüft, also gibt es nichts zu besprechen.</translation>
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
        <source>Nothing stands approved.</source>
        <translation>Nichts gilt als genehmigt.</translation>
    </message>
    <message>
        <source>Nothing that the log keeps is different between these times.</source>
        <translation>Nichts, was das Protokoll führt, unterscheidet sich zwischen diesen Zeiten.</translation>
    </message>
    <message>
        <source>Nothing waits for you. %1</source>
        <translation>Nichts wartet auf Sie. %1</translation>
    </message>
    <message>
        <source>Nothing was said before it about these models.</source>
        <translation>Vorher wurde über diese Modelle nichts gesagt.</translation>
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
        <source>Only take them</source>
        <translation>Nur übernehmen</translation>
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
        <source>Service was as before</source>
        <translation>Der Dienst war wie zuvor</translation>
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
        <source>Signed, joins two lines</source>
        <translation>Unterschrieben, verbindet zwei Stränge</translation>
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
        <source>Since you last looked</source>
        <translation>Seit Ihrem letzten Blick</translation>
    </message>
    <message>
        <source>Since you last looked, on %1: %2</source>
        <translation>Seit Ihrem letzten Blick am %1: %2</translation>
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
        <source>That no newer record is being held back.</source>
        <translation>Dass kein neuerer Eintrag zurückgehalten wird.</translation>
    </message>
    <message>
        <source>That number belongs to %1 and stands in %2.</source>
        <translation>Diese Zahl gehört zu %1 und steht in %2.</translation>
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
        <source>The action chosen</source>
        <translation>Die gewählte Maßnahme</translation>
    </message>
    <message>
        <source>The approval chosen</source>
        <translation>Die gewählte Freigabe</translation>
    </message>
    <message>
        <source>The backlog stays where it is; here stands who promised what until when.</source>
        <translation>Die Aufgabenliste bleibt, wo sie ist; hier steht, wer was bis wann zugesagt hat.</translation>
    </message>
    <message>
        <source>The card names no proxies.</source>
        <translation>Die Karte nennt keine Ersatzgrößen.</translation>
    </message>
    <message>
        <source>The card states no human objective in one sentence</source>
        <translation>Die Karte nennt kein menschliches Ziel in einem Satz</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>The checkpoint is in %1. To be read out: %2</source>
        <translation>Der Prüfstand liegt in %1. Zum Vorlesen: %2</translation>
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
        <source>The copy that this one came from has a log already. Take that one: two logs of one repository cannot be joined.</source>
        <translation>Die Kopie, von der diese stammt, hat schon ein Protokoll. Nehmen Sie jenes: Zwei Protokolle eines Repositorys lassen sich nicht vereinen.</translation>
    </message>
    <message>
        <source>The decision sheet is in %1.</source>
        <translation>Das Entscheidungsblatt liegt in %1.</translation>
    </message>
    <message>
        <source>The evidence bound by each record is the evidence stored with it, byte for byte.</source>
        <translation>Die gebundenen Nachweise jedes Eintrags sind Byte für Byte die mit ihm gespeicherten.</translation>
    </message>
    <message>
        <source>The evidence is not the same any more</source>
        <translation>Die Nachweise sind nicht mehr dieselben</translation>
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
        <source>The file to propose</source>
        <translation>Die Datei, die vorgeschlagen wird</translation>
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
        <source>The four parts of a note</source>
        <translation>Die vier Teile einer Notiz</translation>
    </message>
    <message>
        <source>The incident chosen</source>
        <translation>Der gewählte Vorfall</translation>
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
        <source>The log begins as this computer remembers it, and holds everything this computer has seen before.</source>
        <translation>Das Protokoll beginnt, wie dieser Rechner es kennt, und enthält alles, was dieser Rechner schon gesehen hat.</translation>
    </message>
    <message>
        <source>The log begins with the start that was given to you.</source>
        <translation>Das Protokoll beginnt mit dem Anfang, der Ihnen gegeben wurde.</translation>
    </message>
    <message>
        <source>The log has a new entry.</source>
        <translation>Das Protokoll hat einen neuen Eintrag.</translation>
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
        <source>The log: what is proved, what is not</source>
        <translation>Das Protokoll: was bewiesen ist, was nicht</translation>
    </message>
    <message>
        <source>The minutes write themselves once the meeting has begun.</source>
        <translation>Die Niederschrift schreibt sich selbst, sobald die Sitzung begonnen hat.</translation>
    </message>
    <message>
        <source>The name of whoever is invited</source>
        <translation>Der Name der eingeladenen Person</translation>
    </message>
    <message>
        <source>The note does not say what feedback changed</source>
        <translation>Die Notiz sagt nicht, was Rückmeldungen geändert haben</translation>
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
        <source>The program is switched to reading only.</source>
        <translation>Das Programm ist auf nur Lesen geschaltet.</translation>
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
        <source>The request %1. It is signed with that key. Have the person read the end of the key to you before you propose it.</source>
        <translation>Der Antrag: %1. Er ist mit diesem Schlüssel unterschrieben. Lassen Sie sich das Ende des Schlüssels vorlesen, bevor Sie ihn vorschlagen.</translation>
    </message>
    <message>
        <source>The role you sign as</source>
        <translation>Die Rolle, in der Sie unterschreiben</translation>
    </message>
    <message>
        <source>The rules of that moment are not in this copy of the log.</source>
        <translation>Die Regeln jenes Augenblicks fehlen in dieser Kopie des Protokolls.</translation>
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
        <source>The source stands at %1 (%2); the log is today&#x27;s. Nothing can be signed here.</source>
        <translation>Die Quelle steht bei %1 (%2); das Protokoll ist das heutige. Hier kann nichts unterschrieben werden.</translation>
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
        <source>The text is on the clipboard.</source>
        <translation>Der Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>There is no approved release to go back to.</source>
        <translation>Es gibt kein genehmigtes Release, auf das man zurück könnte.</translation>
    </message>
    <message>
        <source>There is no clause to show.</source>
        <translation>Es gibt keine Klausel zu zeigen.</translation>
    </message>
    <message>
        <source>There is no file of that name in the source.</source>
        <translation>In der Quelle gibt es keine Datei dieses Namens.</translation>
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
        <source>There is no model here to try it on.</source>
        <translation>Hier ist kein Modell, an dem sich das probieren ließe.</translation>
    </message>
    <message>
        <source>There is no model here yet: a folder with MODEL_CARD.md, release.yaml or safety-slos.yaml is one.</source>
        <translation>Hier ist noch kein Modell: Ein Ordner mit MODEL_CARD.md, release.yaml oder safety-slos.yaml ist eines.</translation>
    </message>
    <message>
        <source>There is no release here yet.</source>
        <translation>Hier ist noch keine Freigabe.</translation>
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
        <source>There is nothing to hold it against: everything is new.</source>
        <translation>Es gibt nichts zum Vergleichen: Alles ist neu.</translation>
    </message>
    <message>
        <source>These minutes are not signed.</source>
        <translation>Diese Niederschrift ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>They fill no place that asks for independence</source>
        <translation>Sie füllen keinen Platz, der Unabhängigkeit verlangt</translation>
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
        <source>This key belongs to nobody on the list of people and keys.</source>
        <translation>Dieser Schlüssel gehört niemandem auf der Liste der Personen und Schlüssel.</translation>
    </message>
    <message>
        <source>This link is not followed, only https and mailto are: %1</source>
        <translation>Diesem Verweis wird nicht gefolgt, nur https und mailto: %1</translation>
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
        <source>Those concerned were told</source>
        <translation>Die Betroffenen wurden informiert</translation>
    </message>
    <message>
        <source>Those this risk reports against</source>
        <translation>Die für dieses Risiko vorgesehenen</translation>
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
        <source>What a failed check does at first</source>
        <translation>Was eine nicht bestandene Prüfung am Anfang bewirkt</translation>
    </message>
    <message>
        <source>What a failed check does at this risk</source>
        <translation>Was eine nicht bestandene Prüfung bei diesem Risiko bewirkt</translation>
    </message>
    <message>
        <source>What are its known failure modes?</source>
        <translation>Wie versagt es bekanntermaßen?</translation>
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
        <source>Who might be affected</source>
        <translation>Wer betroffen sein könnte</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
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
        <source>a check may be skipped on record for at most %1 days, by: %2</source>
        <translation>eine Prüfung darf für höchstens %1 Tage mit Eintrag übersprungen werden, von: %2</translation>
    </message>
    <message>
        <source>a concern: %1; an objection: %2; stopping the release: %3</source>
        <translation>Bedenken: %1; Einwand: %2; Anhalten der Freigabe: %3</translation>
    </message>
    <message>
        <source>a loosened target is signed by itself, by: %1</source>
        <translation>ein gelockertes Ziel wird für sich unterschrieben, von: %1</translation>
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
        <source>abstains</source>
        <translation>enthält sich</translation>
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
        <source>adversarial</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
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
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>an approval ends after %1 days</source>
        <translation>eine Genehmigung endet nach %1 Tagen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
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
        <source>anybody</source>
        <translation>irgendjemand</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>mit Auflagen genehmigt</translation>
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
        <source>as this computer remembers it</source>
        <translation>wie dieser Rechner es kennt</translation>
    </message>
    <message>
        <source>asks also: %1</source>
        <translation>verlangt auch: %1</translation>
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
        <source>back in service</source>
        <translation>wieder im Betrieb</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleich</translation>
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
        <source>blocks</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>budget: %1 % may go wrong</source>
        <translation>Budget: %1 % dürfen schiefgehen</translation>
    </message>
    <message>
        <source>by consent</source>
        <translation>ohne Aussprache</translation>
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
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>cannot tell: too few points for its alerts</source>
        <translation>unklar: zu wenige Punkte für die Alarme</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>choosing a release</source>
        <translation>ein Release wird gewählt</translation>
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
        <source>commit %1</source>
        <translation>Commit %1</translation>
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
        <source>contained</source>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>could sign: %1</source>
        <translation>könnte unterschreiben: %1</translation>
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
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
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
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>deliberation note</source>
        <translation>Abwägungsnotiz</translation>
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
        <source>direction unknown: nothing is ranked</source>
        <translation>Richtung unbekannt: nichts wird gereiht</translation>
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
        <source>done</source>
        <translation>erledigt</translation>
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
        <source>every %1 min, %2 were due</source>
        <translation>alle %1 Min, %2 waren fällig</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>exercise “%1” within %2 days</source>
        <translation>Übung „%1“ innerhalb von %2 Tagen</translation>
    </message>
    <message>
        <source>expected calibration error %1, weighted by n</source>
        <translation>erwarteter Kalibrierfehler %1, nach n gewichtet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
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
        <source>few cases</source>
        <translation>wenige Fälle</translation>
    </message>
    <message>
        <source>finding a key that may sign here</source>
        <translation>ein Schlüssel wird gesucht, der hier unterschreiben darf</translation>
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
        <source>from outside</source>
        <translation>von außen</translation>
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
        <source>guarded by %1</source>
        <translation>abgesichert durch %1</translation>
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
        <source>has them</source>
        <translation>hat sie</translation>
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
        <source>hours</source>
        <translation>Stunden</translation>
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
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation>Intervall %1</translation>
    </message>
    <message>
        <source>is concerned</source>
        <translation>hat Bedenken</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>es gelang nicht</translation>
    </message>
    <message>
        <source>it worked</source>
        <translation>es gelang</translation>
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
        <source>joined by %1</source>
        <translation>mitgetragen von %1</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>schließt sich an</translation>
    </message>
    <message>
        <source>joins this objection</source>
        <translation>schließt sich diesem Einwand an</translation>
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
        <source>kill switch</source>
        <translation>Notausschalter</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>last approved</source>
        <translation>zuletzt genehmigt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
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
        <source>log fingerprint %1, %2</source>
        <translation>Fingerabdruck des Protokolls %1, %2</translation>
    </message>
    <message>
        <source>loosened</source>
        <translation>gelockert</translation>
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
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>machine: deposits facts, signs no release</source>
        <translation>Maschine: liefert Tatsachen, unterschreibt kein Release</translation>
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
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>meets its target %1</source>
        <translation>erfüllt sein Ziel %1</translation>
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
        <source>narrowed to what is named below</source>
        <translation>eingeengt auf das, was unten steht</translation>
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
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no difference beyond chance</source>
        <translation>kein Unterschied über den Zufall hinaus</translation>
    </message>
    <message>
        <source>no emergency release</source>
        <translation>keine Notfreigabe</translation>
    </message>
    <message>
        <source>no key found: ssh-keygen -t ed25519 makes one</source>
        <translation>kein Schlüssel gefunden: ssh-keygen -t ed25519 erzeugt einen</translation>
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
        <source>no metric is named beside it</source>
        <translation>daneben ist keine Messgröße genannt</translation>
    </message>
    <message>
        <source>no metric of this release is named beside it</source>
        <translation>daneben ist keine Kennzahl dieses Releases genannt</translation>
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
        <source>no release yet</source>
        <translation>noch keiner Version</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>no review opened yet: shown as it stands in git</source>
        <translation>noch keine Prüfung eröffnet: gezeigt, wie es in git steht</translation>
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
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody can approve this</source>
        <translation>niemand kann das genehmigen</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
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
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>nicht mehr nötig</translation>
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
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>noch nicht in Kraft</translation>
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
        <source>noticed</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>bemerkt nach %1</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Einwand</translation>
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
        <source>observing only: stops nothing yet</source>
        <translation>beobachtet nur: hält noch nichts an</translation>
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
        <source>one of these is enough:</source>
        <translation>eine davon genügt:</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eine von: %1</translation>
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
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>opened the review</source>
        <translation>eröffnete die Prüfung</translation>
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
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
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
        <source>owner %1</source>
        <translation>zuständig %1</translation>
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
        <source>partly supported</source>
        <translation>teils gestützt</translation>
    </message>
    <message>
        <source>people and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>raise it from now on</source>
        <translation>ab jetzt anheben</translation>
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
        <source>red team</source>
        <translation>Angriffsteam</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>release file</source>
        <translation>Release-Datei</translation>
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
        <source>repository settings</source>
        <translation>Einstellungen des Repositorys</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
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
        <source>retires a key</source>
        <translation>nimmt einen Schlüssel außer Dienst</translation>
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
        <source>roll-out to stage</source>
        <translation>Einführung stufen</translation>
    </message>
    <message>
        <source>run once</source>
        <translation>einmal gelaufen</translation>
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
        <source>same again</source>
        <translation>wieder dasselbe</translation>
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
        <source>seeing the new entry</source>
        <translation>der neue Eintrag wird angesehen</translation>
    </message>
    <message>
        <source>seen here for the first time</source>
        <translation>hier zum ersten Mal gesehen</translation>
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
        <source>showing %1</source>
        <translation>%1 wird gezeigt</translation>
    </message>
    <message>
        <source>showing the models</source>
        <translation>die Modelle werden gezeigt</translation>
    </message>
    <message>
        <source>shown in order, not in time: dates are missing or all the same</source>
        <translation>der Reihe nach gezeigt, nicht nach der Zeit: Daten fehlen oder sind alle gleich</translation>
    </message>
    <message>
        <source>signed anew later</source>
        <translation>später neu unterschrieben</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>unterschrieben von %1</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>es wird unterschrieben</translation>
    </message>
    <message>
        <source>soak %1</source>
        <translation>Beobachtung %1</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>tritt zurück</translation>
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
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>abschalten</translation>
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
        <source>taken out of service</source>
        <translation>außer Betrieb genommen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>test to add</source>
        <translation>Test ergänzen</translation>
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
        <source>the change</source>
        <translation>die Änderung</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>die Nachweise</translation>
    </message>
    <message>
        <source>the target was changed: the stepped line says when</source>
        <translation>das Ziel wurde geändert: die gestufte Linie sagt, wann</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses</translation>
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
        <source>tightened</source>
        <translation>verschärft</translation>
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
        <source>to discuss</source>
        <translation>zu besprechen</translation>
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
        <source>too long ago</source>
        <translation>zu lange her</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>trained until %1</source>
        <translation>geschult bis %1</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
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
        <source>valid</source>
        <translation>gültig</translation>
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
        <source>waits for approval</source>
        <translation>wartet auf Zustimmung</translation>
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
        <source>was partly right</source>
        <translation>hatte teilweise recht</translation>
    </message>
    <message>
        <source>was right</source>
        <translation>hatte recht</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>hatte unrecht</translation>
    </message>
    <message>
        <source>what is optimised in the objective&#x27;s place</source>
        <translation>was anstelle des Ziels optimiert wird</translation>
    </message>
    <message>
        <source>where only %1 changed, these signatures still count: %2</source>
        <translation>wo sich nur %1 geändert hat, zählen weiter die Unterschriften von: %2</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Zeitraum %1</translation>
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
        <source>without a result: %1</source>
        <translation>ohne Ergebnis: %1</translation>
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
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>± %1 (standard error)</source>
        <translation>± %1 (Standardfehler)</translation>
    </message>
</context>
</TS>
