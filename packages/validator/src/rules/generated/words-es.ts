// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.
import type { DefectWords } from '../../words/book.ts';

/** The words of every defect. */
export const defects: Readonly<Record<string, DefectWords>> = {
  'act-outside-model': {
    "title": "¿Un acto que el acuerdo no abarca?",
    "why": "Cada modelo 287(g) da solo ciertas facultades. Los modelos de cárceles y de ejecución de órdenes las dan solo dentro de la cárcel.",
    "fix": "Revise \"Función\", \"Dentro de la cárcel\" y el acuerdo. En Excel, anote las funciones del acuerdo en su propia hoja. Si no, responda a la señal.",
    "message": {
      "listed": "El acto fue: {function:agreement-function}. El registro del acuerdo no lo incluye. ¿Qué dio la facultad?",
      "model": "El acto fue: {function:agreement-function}. El modelo ({type:agreement-type}) no da esa facultad. ¿Qué la dio?",
      "place": "El acto fue fuera de la cárcel. El modelo ({type:agreement-type}) es solo para la cárcel. ¿Qué dio la facultad?"
    }
  },
  'agency-dates-turned-round': {
    "title": "Una agencia o un nombre que termina antes de empezar",
    "why": "Los nombres y las agencias se buscan por día. Con las fechas al revés, nunca existieron.",
    "fix": "Busque un año equivocado, o \"Desde\" y \"Hasta\" cambiados de lugar. En Excel, los nombres tienen su propia hoja.",
    "message": {
      "default": "Termina el {to}. Empieza el {from}, que es posterior."
    }
  },
  'agency-head-review-missing': {
    "title": "¿Vio esta solicitud el titular de la agencia?",
    "why": "Una ley vigente ese día exige que las solicitudes de ICE lleguen al titular de la agencia.",
    "fix": "En Excel, elija \"Titular de la agencia\" en la columna \"Revisado por\" si la vio el titular o quien lo represente. Si no, responda a la señal.",
    "message": {
      "default": "Se decidió el {on}. La ley registrada exige que la vea el titular de la agencia. La bitácora dice: {level:review-level}. ¿Llegó allí?"
    }
  },
  'agency-id-of-another-state': {
    "title": "El id de la agencia es de otro estado",
    "why": "El id contiene las letras del estado. Las tablas por estado pueden guiarse por cualquiera de los dos.",
    "fix": "Corrija la columna \"Estado\". El id es permanente: si se formó mal, haga un registro nuevo con otro id.",
    "message": {
      "default": "El id {id} es de {found}. La agencia está en {state}."
    }
  },
  'agency-unknown': {
    "title": "Una agencia que no está entre las entregadas",
    "why": "La zona horaria, el tipo y la ley se toman del registro de la agencia. Sin él, muchas verificaciones no se pueden hacer.",
    "fix": "Revise cómo está escrito el id de la agencia, o agregue el registro de la agencia a los archivos que verifica.",
    "message": {
      "one": "Ninguna agencia tiene el id {agency}.",
      "default": "Ninguna agencia tiene el id {agency}. Aparece en {count} registros; este es el primero."
    }
  },
  'agreement-before-its-program': {
    "title": "Firmado antes de que hubiera acuerdos así",
    "why": "Cada modelo 287(g) tiene su primer día. Una fecha anterior suele ser un año equivocado u otro modelo.",
    "fix": "Compare \"Firmado el\" y \"Tipo\" con el documento firmado. En Excel, busque un año equivocado. Un acuerdo antiguo que unía cárcel y grupo de trabajo tiene su propio tipo.",
    "message": {
      "default": "Se firmó el {signed}. Los acuerdos de este tipo ({type:agreement-type}) se conocen desde el {since}."
    }
  },
  'agreement-cited-unknown': {
    "title": "Nombra un acuerdo que no está",
    "why": "Quien menciona un acuerdo debe poder mostrarlo: sus fechas, su texto y lo que permite.",
    "fix": "Revise cómo está escrito el id del acuerdo, o agregue el acuerdo a la lista de acuerdos.",
    "message": {
      "default": "El acuerdo {agreement} no está entre los acuerdos entregados de esta agencia."
    }
  },
  'agreement-dated-in-the-future': {
    "title": "Una fecha de un acuerdo que aún no llega",
    "why": "Lo que se firma, se aprueba o se publica ya ocurrió. Con una fecha futura, el acuerdo contaría como vigente antes de serlo.",
    "fix": "Corrija la fecha: busque un año equivocado, o un mes y un día cambiados de lugar. En Excel, deje vacío \"Firmado el\" hasta la firma, con el estado \"Pendiente de firma\".",
    "message": {
      "default": "El {on} es posterior al día de esta verificación, {today}."
    }
  },
  'agreement-document-missing': {
    "title": "Falta el texto del acuerdo",
    "why": "Lo que pueden hacer los agentes, y cómo termina el acuerdo, solo consta en su texto.",
    "fix": "Agregue la dirección o la huella del documento firmado en la hoja de documentos. Si no hay, elija un motivo en \"Documentos: por qué falta\".",
    "message": {
      "default": "El acuerdo se firmó el {signed}, hace {days} días. No se indica ningún documento."
    }
  },
  'agreement-ends-before-it-starts': {
    "title": "El acuerdo termina antes de empezar",
    "why": "Las decisiones se comparan con el acuerdo vigente ese día. Con las fechas al revés, nunca estuvo vigente.",
    "fix": "Compare las fechas con el documento firmado. Busque un año equivocado, o un día y un mes intercambiados.",
    "message": {
      "signed": "El acuerdo terminó el {end}. Se firmó el {start}, que es después.",
      "effective": "El acuerdo terminó el {end}. Entró en vigor el {start}, que es después.",
      "notice": "El aviso se dio el {start}. El acuerdo había terminado el {end}.",
      "missing": "La primera lista sin el acuerdo es del {end}. La última con él es del {start}, que no es anterior."
    }
  },
  'agreement-follows-itself': {
    "title": "Un acuerdo que se sigue a sí mismo",
    "why": "Las renovaciones se siguen de un acuerdo al siguiente. En un círculo no hay primero ni último.",
    "fix": "En \"Sigue a\" indique el acuerdo anterior; en \"Seguido por\", el posterior. En Excel ambos son ids de otras filas.",
    "message": {
      "itself": "El acuerdo {id} se nombra a sí mismo.",
      "circle": "El acuerdo {id} vuelve a sí mismo por medio de {other}."
    }
  },
  'agreement-id-disagrees': {
    "title": "El id del acuerdo dice otra cosa",
    "why": "El id se forma con la agencia, el tipo y un número. Si no coinciden con el registro, las decisiones que invocan el id señalan el documento equivocado.",
    "fix": "Compare las columnas \"Agencia\" y \"Tipo\" con el id. Corríjalas, o dé al acuerdo otro id si todavía nada lo usa.",
    "message": {
      "agency": "El id {id} es de otra agencia. Este acuerdo es de {agency}.",
      "type": "El id {id} indica otro tipo. El registro indica: {type:agreement-type}."
    }
  },
  'agreement-in-force-disagrees': {
    "title": "Un acuerdo con otro estado",
    "why": "Los lectores toman del informe qué acuerdos obligaban a la agencia.",
    "fix": "Corrija el estado en el informe o las fechas en el registro del acuerdo.",
    "message": {
      "ended": "El informe indica que el acuerdo {agreement} estaba vigente el {as_of}. Terminó el {on}.",
      "not-yet": "El informe indica que el acuerdo {agreement} estaba vigente el {as_of}. Se firmó el {on}.",
      "type": "El informe indica otro tipo para el acuerdo {agreement}. Según su registro es: {type:agreement-type}."
    }
  },
  'agreement-links-disagree': {
    "title": "Acuerdos que no se señalan entre sí",
    "why": "Si un acuerdo reemplazó a otro, ambos registros lo dicen. Si no, una renovación cuenta como un fin y un comienzo nuevo.",
    "fix": "Compare \"Sigue a\" del acuerdo nuevo con \"Seguido por\" del anterior. En Excel son dos filas de la misma hoja.",
    "message": {
      "successor": "A este acuerdo le sigue {other}. Ese dice que sigue a {found}.",
      "predecessor": "Este acuerdo sigue a {other}. Ese dice que le sigue {found}.",
      "order": "Este acuerdo sigue a {other}. Pero se firmó el {signed}, antes que el otro, del {found}."
    }
  },
  'agreement-listed-but-ended': {
    "title": "Aparece en una lista después de su fin",
    "why": "Las listas se atrasan. Pero un acuerdo que sigue en la lista mucho después de su fin quizá no terminó, o volvió.",
    "fix": "Revise la fecha del fin. Si la agencia volvió a firmar, registre un acuerdo nuevo que siga a este.",
    "message": {
      "ended": "El acuerdo terminó el {end}. Una lista del {as_of} todavía lo muestra.",
      "missing": "Se indica que el acuerdo falta desde la lista del {end}. Una lista del {as_of} lo muestra."
    }
  },
  'agreement-lists-out-of-order': {
    "title": "Listas publicadas fuera de orden",
    "why": "Con estas fechas se sabe quién estaba en la lista en un día dado.",
    "fix": "Ordene las listas por fecha, de la más antigua a la más nueva. \"Primera lista\" y \"Última lista\" son las fechas de la más antigua y la más nueva.",
    "message": {
      "order": "La lista del {as_of} está después de la del {before}.",
      "first": "Se indica que la primera lista es del {said}. Una lista del {found} también muestra el acuerdo.",
      "last": "Se indica que la última lista es del {said}. Una lista del {found} también muestra el acuerdo."
    }
  },
  'agreement-missing-where-law-requires': {
    "title": "¿Falta un acuerdo que una ley pide?",
    "why": "Algunos estados ordenan a ciertas agencias tener un acuerdo con ICE, o solicitarlo cada año.",
    "fix": "Si hay un acuerdo, agréguelo a la lista de acuerdos. Si se solicitó y no se firmó, agréguelo con el estado \"Pendiente de firma\".",
    "message": {
      "default": "Una ley pide a esta agencia un acuerdo como {type:agreement-type}. Entre los acuerdos entregados no hay ninguno vigente ni solicitado. ¿Falta alguno?"
    }
  },
  'agreement-not-in-force': {
    "title": "¿Estaba vigente el acuerdo?",
    "why": "Solo un acuerdo vigente da facultades o fundamento. Su registro muestra otras fechas.",
    "fix": "Revise el id del acuerdo, la fecha de aquí y las fechas del registro del acuerdo. En Excel, un acuerdo renovado lleva otro id. Si no, responda a la señal.",
    "message": {
      "early": "La bitácora lo invoca para el {on}. Según su registro, el acuerdo comenzó el {date}. ¿Había otro vigente?",
      "late": "La bitácora lo invoca para el {on}. Según su registro, el acuerdo ya había terminado el {date}. ¿Había otro vigente?",
      "never": "La bitácora lo invoca para el {on}. El registro dice del acuerdo: {status:agreement-status}. ¿Había otro vigente?"
    }
  },
  'agreement-signed-unknown': {
    "title": "Sin fecha de firma y sin motivo",
    "why": "Sin la fecha, nadie puede saber si el acuerdo estaba vigente el día de una decisión. Un motivo indica que alguien lo buscó.",
    "fix": "Llene \"Firmado el\". Si no se encuentra la fecha, elija un motivo en \"Firmado el: por qué falta\".",
    "message": {
      "default": "El acuerdo no tiene fecha de firma. Tampoco dice por qué."
    }
  },
  'agreement-status-disagrees': {
    "title": "El estado y las fechas no coinciden",
    "why": "Los recuentos de acuerdos vigentes se guían por el estado. La revisión de cada decisión se guía por las fechas.",
    "fix": "Cambie el estado o la fecha. En Excel son las columnas \"Estado\", \"Firmado el\" y \"Terminado el\".",
    "message": {
      "ended": "El estado es \"{status:agreement-status}\". El acuerdo terminó el {on}.",
      "not-yet-ended": "El estado es \"{status:agreement-status}\". El acuerdo no termina hasta el {on}.",
      "signed": "El estado es \"{status:agreement-status}\". El acuerdo se firmó el {on}."
    }
  },
  'agreement-unknown': {
    "title": "Un acuerdo que no consta",
    "why": "Se entregaron otros acuerdos de la agencia y este id no está entre ellos. Puede ser un error al escribir, o falta un registro.",
    "fix": "Compare el id con la lista de acuerdos. En Excel, cópielo de la hoja de acuerdos o agregue ahí el que falta.",
    "message": {
      "default": "El acuerdo {id} no está entre los acuerdos entregados."
    }
  },
  'agreement-where-law-bars': {
    "title": "¿Prohíbe una ley este acuerdo?",
    "why": "Algunos estados y ciudades prohíben los acuerdos de este tipo. Algunas leyes dejan seguir los anteriores, y algunas agencias están exentas.",
    "fix": "Revise las fechas del acuerdo y la ley que se cita aquí. Si lo ampara una excepción, indíquelo en una respuesta.",
    "message": {
      "signed": "Se firmó el {on}. ¿Prohíbe una ley los acuerdos de este tipo ({type:agreement-type}) desde ese día?",
      "in-force": "Figura como vigente el {on}. ¿Prohíbe una ley los acuerdos de este tipo ({type:agreement-type}) en esa fecha?"
    }
  },
  'answer-to-unknown-rule': {
    "title": "Una respuesta a una señal que no existe",
    "why": "Una respuesta aparece junto a la señal que nombra. Con un nombre equivocado no aparece, y la señal parece sin respuesta.",
    "fix": "Copie el nombre de la señal de la lista de hallazgos, como \"hold-over-limit\". En Excel es la columna \"Regla\" en la hoja de respuestas.",
    "message": {
      "default": "Ninguna regla se llama {rule}."
    }
  },
  'ask-twice': {
    "title": "Lo mismo pedido dos veces en una solicitud",
    "why": "Cada cosa pedida se cuenta y se decide por separado. La que se anota dos veces se cuenta dos veces.",
    "fix": "Conserve una de las dos, con su decisión. En Excel, elimine la otra fila. Si se pidieron dos bases de datos, indíquelas en \"Base de datos solicitada\".",
    "message": {
      "default": "La petición {no} de esta solicitud es la misma: {ask:ask}."
    }
  },
  'ask-without-paper-claims-force': {
    "title": "Fuerza de un documento, pero sin documento",
    "why": "Si no se anota ningún documento, la solicitud fue informal. No puede tener a la vez la fuerza de una solicitud de retención, una orden o un mandato judicial.",
    "fix": "En Excel, elija en la columna \"Documento\" el que llegó. Si nada llegó por escrito, elija \"Petición informal\" en la columna \"Fuerza federal\".",
    "message": {
      "default": "La fuerza federal es: {force:federal-force}. No hay ningún documento anotado que la tenga."
    }
  },
  'asks-missing-for-paper': {
    "title": "El formulario pide más",
    "why": "Un formulario suele pedir varias cosas, y cada una se decide por separado. Lo que no se anota no entra en ningún conteo.",
    "fix": "Agregue lo pedido que indica el mensaje, con su propia decisión. En Excel, copie la fila, déle el número siguiente y cambie \"Qué se pidió\".",
    "message": {
      "default": "Este formulario ({paper:instrument}) también pide: {ask:ask}. No está anotado."
    }
  },
  'award-not-on-the-scale': {
    "title": "Una bonificación fuera de la escala",
    "why": "Desde octubre de 2025 ICE paga $500, $750 o $1,000 por agente y trimestre. Otro monto puede incluir sueldos o un reembolso, que tienen sus propios códigos.",
    "fix": "Compare el monto con el aviso de pago. En Excel, ponga los sueldos y las horas extra en sus propias filas, y revise que no haya dólares anotados como centavos.",
    "message": {
      "amount": "La bonificación es de {cents} centavos. La escala solo da múltiplos de $250, desde $500.",
      "rate": "La tarifa es de {cents} centavos por agente. La escala tiene $500, $750 y $1,000."
    }
  },
  'award-sum-not-on-the-scale': {
    "title": "Una suma de bonificaciones fuera de la escala",
    "why": "ICE paga $500, $750 o $1,000 por agente y trimestre. Otras sumas incluyen sueldos o reembolsos, que son otras fuentes.",
    "fix": "Ponga los sueldos y las horas extra en renglones propios, y revise que no haya dólares anotados como centavos.",
    "message": {
      "default": "Las bonificaciones suman {cents} centavos. La escala solo da múltiplos de $250, desde $500."
    }
  },
  'balance-differs-from-table': {
    "title": "El balance y la tabla cuentan distinto",
    "why": "Ambos dicen cuántas peticiones se recibieron en el período. Solo hay un número verdadero.",
    "fix": "Haga de nuevo el informe a partir de la bitácora, o cuente otra vez. Lo recibido sin decisión va en ambos.",
    "message": {
      "default": "El balance dice {found} recibidas. La tabla suma {expected}."
    }
  },
  'balance-does-not-add': {
    "title": "El balance de peticiones no cuadra",
    "why": "Toda petición abierta o recibida se decidió, se cerró o sigue abierta. Si los dos lados no coinciden, algunas peticiones se perdieron o se contaron dos veces.",
    "fix": "Haga el informe a partir de la bitácora, o cuente de nuevo: abiertas al inicio + recibidas = decididas + cerradas sin decisión + abiertas al final.",
    "message": {
      "default": "Las abiertas al inicio y las recibidas suman {before}. Las decididas, las cerradas y las abiertas al final suman {after}. La diferencia es {difference}."
    }
  },
  'citizen-held-for-ice': {
    "title": "¿Se retuvo o entregó a un ciudadano?",
    "why": "Según su propia directiva, ICE no puede arrestar ni detener a un ciudadano por leyes de inmigración, y examina de inmediato toda afirmación. Ha habido retenciones por error.",
    "fix": "Revise \"Afirma ser ciudadano\". En Excel, elija \"No es ciudadana\" solo si los registros lo muestran. Si se examinó la afirmación, responda a la señal con lo que se halló.",
    "message": {
      "held": "La persona fue retenida para ICE. Afirma ser ciudadana: {claim:citizenship-claim}. ¿Qué se hizo al respecto?",
      "handed": "La persona fue entregada a ICE. Afirma ser ciudadana: {claim:citizenship-claim}. ¿Qué se hizo al respecto?"
    }
  },
  'citizenship-reason-contradicted': {
    "title": "Denegada por ciudadanía, pero no consta que se afirmara",
    "why": "Un espacio en blanco suele llenarse con un código equivocado. Por eso un estado tuvo que retirar una tabla publicada de ciudadanos.",
    "fix": "Corrija \"Afirma ser ciudadano\" o \"Motivos\". En Excel, elija \"Se desconoce\" en \"Afirma ser ciudadano\" si nadie preguntó.",
    "message": {
      "default": "Se denegó por este motivo: {reason:decision-reason}. La bitácora dice de la persona: {claim:citizenship-claim}."
    }
  },
  'closed-and-decided': {
    "title": "Decidida, y cerrada sin decisión",
    "why": "Lo pedido termina de una sola manera. Si constan las dos, se cuenta dos veces y el saldo del trimestre no cuadra.",
    "fix": "Si se decidió, vacíe en Excel \"Cerrado sin decisión\" y \"Fecha de cierre\": lo que vino después va en \"En qué resultó\". Si nadie decidió, quite la decisión.",
    "message": {
      "default": "Cerrada sin decisión: {why:closed-without-decision}. Pero la decisión vigente es: {decision:decision}."
    }
  },
  'command-review-missing': {
    "title": "¿Revisó el mando esta solicitud?",
    "why": "Una política vigente ese día exige que el mando revise y apruebe toda solicitud de ICE.",
    "fix": "En Excel, llene \"Revisado por\" y \"Resultado de la revisión\" en la fila de la decisión. Si se decidió con urgencia, elija \"Omitida por urgencia\". Si no, responda a la señal.",
    "message": {
      "level": "Se decidió el {on}. La política registrada exige revisión del mando. La bitácora dice: {level:review-level}. ¿La revisó el mando?",
      "result": "Se decidió el {on}. La política registrada exige revisión del mando. No consta el resultado de la revisión. ¿Cuál fue?"
    }
  },
  'complied-where-law-prohibits': {
    "title": "¿Se atendió algo que la ley registrada no permite?",
    "why": "El día de la decisión, una ley registrada para este lugar prohíbe lo pedido o exige antes una orden judicial. Puede haber excepciones.",
    "fix": "Anote el documento del tribunal, si lo hubo. En Excel, elija en la columna \"Motivos\" la excepción que se aplicó, por ejemplo \"Ya era público\". Si no, responda a la señal.",
    "message": {
      "prohibited": "El {on} se atendió: {ask:ask}. La ley registrada no lo permite. ¿Cuál fue el fundamento?",
      "requires-judicial-warrant": "El {on} se atendió: {ask:ask}. La ley registrada exige una orden judicial. No consta ninguna. ¿Cuál fue el fundamento?"
    }
  },
  'complied-where-policy-prohibits': {
    "title": "¿Se atendió algo que la política local no permite?",
    "why": "El día de la decisión, una ordenanza o política del condado, la ciudad o la agencia decía que no se hiciera sin un tribunal. Puede haber excepciones.",
    "fix": "Anote el documento del tribunal, si lo hubo. En Excel, elija en la columna \"Motivos\" la excepción que se aplicó, por ejemplo \"Excepción del mando\". Si no, responda a la señal.",
    "message": {
      "default": "El {on} se atendió: {ask:ask}. Una política local dice: {provision:policy-provision}. ¿Cuál fue el fundamento?"
    }
  },
  'complied-without-result': {
    "title": "Se atendió, ¿y después?",
    "why": "Aceptar no es actuar: ICE pudo desistir, o no se hizo nada. Sin el resultado no se sabe.",
    "fix": "En Excel, llene la columna \"En qué resultó\" en la fila de lo pedido. Si no se hizo nada, elija \"No se hizo nada\".",
    "message": {
      "default": "El {on} se atendió: {ask:ask}. ¿En qué resultó?"
    }
  },
  'copy-given-before-paper': {
    "title": "La copia es más antigua que el documento",
    "why": "No se puede entregar una copia antes de que exista el documento. Una de las dos fechas está mal.",
    "fix": "Compare \"Fecha de entrega de la copia\" y \"Fecha del documento\" con el documento. En Excel, busque un mes y un día cambiados de lugar.",
    "message": {
      "default": "La copia se entregó el {served}. El documento tiene fecha {dated}, que es posterior."
    }
  },
  'cost-not-units-times-rate': {
    "title": "El monto no es unidades por tarifa",
    "why": "Donde hay unidades y tarifa, los lectores multiplican. Una diferencia es un error en uno de los tres datos, o una parte que no se pagó.",
    "fix": "Compare las tres columnas \"Unidades\", \"Tarifa en centavos\" y \"Monto en centavos\" con la factura. Busque dólares anotados como centavos.",
    "message": {
      "default": "{units} unidades a {rate} centavos son {product} centavos. El monto dice {cents}."
    }
  },
  'cost-twice': {
    "title": "El mismo costo dos veces",
    "why": "Los costos se suman. Uno anotado dos veces duplica lo gastado.",
    "fix": "Si es un solo costo, elimine la segunda fila en la hoja de costos. Si hubo dos iguales, júntelos en una fila y aumente \"Unidades\".",
    "message": {
      "default": "Este costo está dos veces: {category:cost-category}, {cents} centavos, {on}."
    }
  },
  'counted-before-period-end': {
    "title": "Contado antes de que terminara el período",
    "why": "Lo que llegó después de ese día no está en ninguna cifra, aunque el informe es de todo el período.",
    "fix": "Haga de nuevo el informe cuando termine el período. Si es un adelanto, indíquelo donde se publique.",
    "message": {
      "default": "La bitácora se leyó el {as_of}. El período termina el {end}."
    }
  },
  'court-closed-that-day': {
    "title": "Un documento judicial de un día en que los tribunales cierran",
    "why": "Las oficinas de los tribunales cierran los fines de semana y feriados. Un juez de turno puede firmar; pero lo más común es que la fecha esté mal.",
    "fix": "Mire la fecha en el documento. Si es correcta, déjela. En Excel, busque un mes y un día cambiados de lugar en \"Fecha del documento\".",
    "message": {
      "weekend": "Este documento ({paper:instrument}) tiene fecha {dated}, en fin de semana. ¿Es correcta la fecha?",
      "holiday": "Este documento ({paper:instrument}) tiene fecha {dated}, en un feriado federal. ¿Es correcta la fecha?"
    }
  },
  'crime-basis-changes': {
    "title": "Los delitos se cuentan con otro sistema",
    "why": "El sistema antiguo del FBI cuenta un delito por incidente; el nuevo los cuenta todos. Las cifras de ambos nunca se comparan.",
    "fix": "Use cifras de un solo sistema en todos los períodos, o indique cuál es en cada uno y no las compare.",
    "message": {
      "default": "Aquí los delitos se cuentan según \"{found:crime-basis}\". En {period} se cuentan según \"{other:crime-basis}\"."
    }
  },
  'custody-recorded-twice': {
    "title": "El fin de la custodia está en dos lugares",
    "why": "Lo que pasó con una persona se registra una sola vez. Si no, una entrega se cuenta dos veces.",
    "fix": "Si la otra solicitud contiene la custodia, vacíe aquí los campos de custodia y deje \"Registrado en la solicitud\". Si no, vacíe ese. En Excel son columnas de la misma fila.",
    "message": {
      "default": "La custodia está registrada en {other}. Aquí se dice otra vez cómo terminó: {end:custody-end}."
    }
  },
  'database-search-without-court-order': {
    "title": "¿Autorizó un juez el uso de la base de datos?",
    "why": "Una ley o política vigente ese día permite a ICE usar bases de datos locales solo después de que un juez vea la necesidad en el caso.",
    "fix": "Anote el documento del tribunal. En Excel, indique sí en \"Orden judicial\" de la hoja de divulgaciones. Si no, responda a la señal.",
    "message": {
      "default": "El {on} se atendió: {ask:ask}. La ley o política registrada exige antes a un juez. No consta ninguno. ¿Hubo una orden?"
    }
  },
  'date-disagrees-with-time': {
    "title": "La fecha y la hora son de días distintos",
    "why": "La fecha ubica la anotación en un trimestre, y la hora inicia los plazos de la ley. Deben ser del mismo día local.",
    "fix": "Corrija la fecha o la hora. Cerca de la medianoche, revise también el desfase: la 01:00 en UTC todavía es el día anterior en Estados Unidos. En Excel están en columnas contiguas.",
    "message": {
      "default": "La fecha dice {on}. En hora local, la hora corresponde al {local}."
    }
  },
  'date-in-the-future': {
    "title": "Una fecha que aún no llega",
    "why": "La bitácora recoge lo que ya ocurrió. Una fecha futura cuenta en un trimestre que no ha empezado. Además, la bitácora no debe anunciar una salida.",
    "fix": "Corrija la fecha, o deje la celda vacía hasta que llegue el día. En Excel, busque un año equivocado o un mes y un día cambiados de lugar.",
    "message": {
      "default": "{when} es posterior al día de esta verificación, {today}."
    }
  },
  'dated-but-denied': {
    "title": "Una fecha de algo que no ocurrió",
    "why": "Lo que tiene un día ocurrió. Las tablas siguen el sí o el no, los plazos siguen la fecha, y aquí se contradicen.",
    "fix": "Si ocurrió, corrija el sí o el no junto a la fecha. Si no, vacíe la fecha. En Excel ambos están en la misma fila.",
    "message": {
      "copy": "La copia se entregó el {when}. Pero dice que no se dio ninguna a la persona.",
      "reply": "La respuesta tiene fecha {when}. Pero dice que no se respondió al solicitante.",
      "interview": "La entrevista tiene fecha {when}. Pero dice que no se hizo.",
      "custody": "La custodia terminó el {when}. Pero dice que la persona sigue detenida."
    }
  },
  'decision-before-receipt': {
    "title": "Decidida antes de recibirse",
    "why": "Nadie puede decidir sobre una solicitud que no ha llegado. Una de las dos fechas está mal, y con ella el trimestre o el tiempo de decisión.",
    "fix": "Compare ambas fechas con el documento y corrija la equivocada. En una hoja de cálculo, busque un año equivocado o un mes y un día cambiados de lugar.",
    "message": {
      "default": "Decidida el {decided}, antes de recibirse el {received}.",
      "time": "Decidida a las {decided}, antes de recibirse a las {received}."
    }
  },
  'decision-reason-contradicts-decision': {
    "title": "Un motivo para la decisión contraria",
    "why": "Cada motivo explica por qué se atendió o por qué se denegó. Uno de la otra clase descuadra las tablas de motivos.",
    "fix": "Elija un motivo que concuerde, o corrija \"Decisión\". En Excel, varios motivos van en una celda de \"Motivos\", separados con punto y coma. Si solo se atendió una parte, elija \"Atendida en parte\".",
    "message": {
      "default": "La decisión es: {decision:decision}. El motivo \"{reason:decision-reason}\" es para lo contrario."
    }
  },
  'decision-without-reason': {
    "title": "Sin motivo de la decisión",
    "why": "Por qué una agencia denegó o atendió es lo que ninguna otra fuente dice. ICE no lo registra.",
    "fix": "En Excel, elija un motivo de la lista en la columna \"Motivos\". Si nadie lo anotó, elija \"No se anotó\".",
    "message": {
      "default": "La decisión es: {decision:decision}. No consta ningún motivo."
    }
  },
  'decisions-out-of-order': {
    "title": "Decisiones en orden equivocado",
    "why": "La última decisión anotada es la vigente. Si las fechas van hacia atrás, se cuenta la decisión equivocada.",
    "fix": "Ponga las decisiones en el orden en que se tomaron, o corrija la fecha. En Excel, ordene las filas de esta petición por \"Fecha de la decisión\".",
    "message": {
      "default": "Esta decisión tiene fecha {decided}. La anterior de la lista es más reciente: {before}."
    }
  },
  'declined-where-law-mandates': {
    "title": "¿Se denegó algo que la ley registrada manda atender?",
    "why": "El día de la decisión, una ley registrada para este lugar manda atender lo pedido. Puede haber excepciones.",
    "fix": "En Excel, elija en la columna \"Motivos\" la excepción que se aplicó, por ejemplo \"Formulario incompleto o sin firma\". Si no, responda a la señal.",
    "message": {
      "default": "El {on} se denegó: {ask:ask}. La ley registrada manda atenderlo. ¿Cuál fue el fundamento?"
    }
  },
  'declined-where-policy-mandates': {
    "title": "¿Se denegó algo que la política local manda atender?",
    "why": "El día de la decisión, una ordenanza o política del condado, la ciudad o la agencia mandaba atender esto. Puede haber excepciones.",
    "fix": "En Excel, elija en la columna \"Motivos\" la excepción que se aplicó, por ejemplo \"La ley estatal no lo permite\". Si no, responda a la señal.",
    "message": {
      "default": "El {on} se denegó: {ask:ask}. Una política local dice: {provision:policy-provision}. ¿Cuál fue el fundamento?"
    }
  },
  'delegated-act-where-law-bars': {
    "title": "¿Una facultad 287(g) donde la ley registrada la prohíbe?",
    "why": "Algunos estados prohíben los acuerdos 287(g), y esa ley pone fin a las facultades que daban.",
    "fix": "Revise la fecha y el acuerdo invocado. En Excel, corrija \"Fundamento legal\" si el acto se apoyaba en otra cosa. Si no, responda a la señal.",
    "message": {
      "default": "El {on} la bitácora invoca: {type:agreement-type}. La ley registrada prohíbe esos acuerdos en esa fecha. ¿Cuál fue el fundamento?"
    }
  },
  'detainer-acted-on-without-service': {
    "title": "¿Se entregó a la persona copia de la solicitud de retención?",
    "why": "Según la propia guía de ICE, el formulario I-247A surte efecto solo cuando se entrega copia a la persona.",
    "fix": "Si se entregó la copia, indíquelo en \"Copia entregada a la persona\" y \"Fecha de entrega de la copia\". En Excel son columnas de la misma fila. Si no, responda a la señal.",
    "message": {
      "default": "Se aceptó o se hizo una retención con el formulario I-247A. No consta copia a la persona. ¿Se entregó?"
    }
  },
  'detainer-boxes-conflict': {
    "title": "Casillas que no van juntas",
    "why": "Según la guía de ICE, la casilla de la persona que ICE prestó a la agencia no se combina con las casillas de causa probable.",
    "fix": "Vuelva a mirar el formulario. Si ahí están marcadas ambas, déjelo así. En Excel, corrija la columna \"Casillas de causa probable\"; los códigos se separan con punto y coma.",
    "message": {
      "both": "Dos casillas que no van juntas: {first:probable-cause} / {second:probable-cause}.",
      "none": "Dice que no hay ninguna casilla marcada y también: {second:probable-cause}."
    }
  },
  'done-after-declining': {
    "title": "Denegada y, sin embargo, hecha",
    "why": "Una denegación y un resultado propio de haber atendido se contradicen. Las tablas de decisiones o las de resultados están mal.",
    "fix": "Si solo se denegó una parte, elija \"Atendida en parte\". Si una decisión posterior fue atender, agréguela. En Excel, revise \"Decisión\" y \"En qué resultó\" en la fila de lo pedido.",
    "message": {
      "default": "Se denegó: {ask:ask}. Pero resultó en esto: {result:ask-result}."
    }
  },
  'duplicate-entry-suspected': {
    "title": "Quizá la misma solicitud dos veces",
    "why": "Una solicitud anotada dos veces se cuenta dos veces.",
    "fix": "Compare las dos filas. Si son una misma solicitud, retire una con una revisión nueva y el motivo \"Retirado: duplicado\". Si no, enlácelas como solicitudes relacionadas.",
    "message": {
      "default": "La solicitud {other} ({file}, línea {row}) se recibió al mismo tiempo, con los mismos documentos y peticiones, en el mismo caso."
    }
  },
  'duplicate-request-id': {
    "title": "Un id de solicitud se usa dos veces",
    "why": "El id y la revisión nombran una sola anotación. Si dos los reclaman, ninguna puede regir y ninguna se cuenta.",
    "fix": "Si ambas filas son la misma solicitud, elimine una. Si una es un estado posterior de la otra, aumente su revisión. Si no, dé a una un id nuevo. En una hoja de cálculo, ordene por el id para verlas juntas.",
    "message": {
      "default": "El mismo id y la misma revisión están en {file}, línea {row}, y allí dicen otra cosa. Ninguna de las dos cuenta.",
      "copy": "Esta anotación está dos veces en el archivo: lo mismo está en la línea {row}."
    }
  },
  'earlier-report-not-named': {
    "title": "¿Qué informe reemplaza este?",
    "why": "Las cifras que cambian sin rastro no inspiran confianza. La huella del informe anterior muestra que nada se cambió en silencio.",
    "fix": "Llene \"Huella del anterior\". El programa la calcula a partir del informe publicado antes.",
    "message": {
      "default": "Esta es la revisión {revision} de un informe publicado. No indica la anterior."
    }
  },
  'entry-younger-than-embargo': {
    "title": "Se muestra antes de que termine la reserva",
    "why": "Lo que ocurrió hace pocos días lo puede relacionar con una persona cualquiera que estuvo allí. Por eso el desenlace se reserva un tiempo.",
    "fix": "Marque la anotación como aún no pública y quite su desenlace, o publique más tarde. La reserva es de 30 días salvo que la agencia fije otra, de al menos 14.",
    "message": {
      "default": "Esto ocurrió en {month}, menos de {days} días antes de esta verificación ({today}), y el desenlace se muestra."
    }
  },
  'expenditure-on-ended-agreement': {
    "title": "Gasto bajo un acuerdo que no estaba vigente",
    "why": "Se gasta bajo un acuerdo mientras está vigente. Una factura puede pagarse después; pero lo más común es un acuerdo equivocado.",
    "fix": "Revise el acuerdo de esta línea y sus fechas. Si otro acuerdo cubre el costo, indique ese. Un reembolso que llegó tarde no es un gasto: elija su movimiento.",
    "message": {
      "ended": "El acuerdo {agreement} terminó el {on}. El período empieza el {edge}.",
      "not-yet": "El acuerdo {agreement} entró en vigor el {on}. El período termina el {edge}."
    }
  },
  'expenditure-twice': {
    "title": "El mismo renglón de dinero dos veces",
    "why": "Los renglones se suman. Uno repetido duplica lo gastado.",
    "fix": "Elimine el segundo renglón. Si hubo dos iguales, júntelos en uno o distíngalos por el acuerdo.",
    "message": {
      "default": "Este renglón está dos veces: {category:cost-category}, {source:money-source}, {cents} centavos."
    }
  },
  'facility-unknown': {
    "title": "Un centro que la agencia no tiene",
    "why": "Las tablas por centro y las horas locales se guían por el centro. Uno desconocido queda aparte.",
    "fix": "Revise el id del centro, o agregue el centro al registro de la agencia.",
    "message": {
      "default": "La agencia no tiene ningún centro {facility}."
    }
  },
  'federal-force-disagrees-with-paper': {
    "title": "Otra fuerza que la del documento",
    "why": "La fuerza se toma del documento: una solicitud de retención es una petición, la orden de un juez es un mandato. Si está mal, cambia lo que dicen los informes.",
    "fix": "Elija la fuerza que indica el mensaje en la columna \"Fuerza federal\", o corrija la columna \"Documento\". En Excel ambas tienen una lista en la celda.",
    "message": {
      "default": "Dice: {force:federal-force}. Según el documento ({paper:instrument}) es: {expected:federal-force}."
    }
  },
  'form-before-its-time': {
    "title": "Un formulario que aún no existía",
    "why": "Cada formulario tiene su primer día. Una fecha anterior indica que la fecha o el formulario están mal.",
    "fix": "Lea el número del formulario y la fecha en el documento. En Excel, corrija la columna \"Documento\" o \"Fecha del documento\"; busque un año equivocado.",
    "message": {
      "default": "Este formulario ({paper:instrument}) tiene fecha {dated}. Se empezó a usar en {since}."
    }
  },
  'generalised-row-says-more': {
    "title": "Generalizada, y aun así dice más",
    "why": "Una anotación se generaliza porque muy pocas se le parecen. Cualquier otro detalle podría señalar a la persona.",
    "fix": "Quite todo menos el trimestre, lo pedido, la decisión y el desenlace. Si los detalles no ponen a nadie en riesgo, la marca está mal.",
    "message": {
      "default": "La anotación está marcada como generalizada, y esto dice más que su trimestre, lo pedido, la decisión y el desenlace."
    }
  },
  'geoid-of-another-state': {
    "title": "El GEOID es de otro estado",
    "why": "Muchos condados comparten nombre. Un GEOID de otro estado suele ser el de un lugar del mismo nombre.",
    "fix": "Busque el GEOID por nombre y estado. Si es correcto, corrija la columna \"Estado\".",
    "message": {
      "default": "El GEOID {geoid} está en {found}. El registro indica {state}."
    }
  },
  'geoid-used-twice': {
    "title": "Dos lugares con un mismo GEOID",
    "why": "Un GEOID nombra un solo lugar. Con dos registros, el lugar y su población se cuentan dos veces en un mapa.",
    "fix": "Si son un solo lugar, conserve un registro. Si uno reemplazó al otro, llene \"Desde\" y \"Hasta\" del código. Si no, busque el GEOID correcto.",
    "message": {
      "default": "El lugar {other} también tiene el GEOID {geoid}."
    }
  },
  'geoid-wrong-length': {
    "title": "Un GEOID de otra longitud",
    "why": "El código censal de un estado tiene 2 dígitos; el de un condado, 5; el de una ciudad, 7; el de un township, 10. Si se pierde un cero, no es el código de nada o es el de otro lugar.",
    "fix": "Escriba el código completo, con el cero inicial. En Excel, ponga la columna \"GEOID\" en formato Texto antes de pegar.",
    "message": {
      "default": "El GEOID {geoid} tiene {count} dígitos. Para este nivel ({level:jurisdiction-level}) tiene {expected}.",
      "city": "El GEOID {geoid} tiene {count} dígitos. Una ciudad tiene 7; un township o pueblo de Nueva Inglaterra, 10.",
      "no-such-state": "El GEOID {geoid} comienza con {digits}. Ningún estado ni territorio tiene ese número."
    }
  },
  'government-of-another-state': {
    "title": "El gobierno es de otro estado",
    "why": "La ley de una agencia es la de su gobierno. Un homónimo de otro estado trae la ley equivocada.",
    "fix": "Busque el gobierno por nombre y estado, y corrija \"Gobierno\" o \"Estado\". En Excel, un cero perdido en el id lleva a otro estado.",
    "message": {
      "default": "El gobierno {id} está en {found}. La agencia está en {state}."
    }
  },
  'happened-before-receipt': {
    "title": "Ocurrió antes de llegar la solicitud",
    "why": "Una respuesta, un aviso o una entrevista no puede ocurrir antes de la solicitud que le da origen. Una de las dos fechas está mal.",
    "fix": "Compare las dos fechas con el documento y corrija la equivocada. En Excel, busque un año equivocado o un mes y un día cambiados de lugar.",
    "message": {
      "default": "Esto tiene fecha {when}. La solicitud llegó después, el {received}."
    }
  },
  'hold-cost-without-reimbursement-request': {
    "title": "¿Se pidió el reembolso del costo de la retención?",
    "why": "La solicitud de retención no obliga al gobierno federal a pagar nada hasta que asume la custodia. Algunos estados exigen cobrarle de todos modos, y el público pregunta quién pagó.",
    "fix": "Si se pidió el reembolso, agregue un costo con \"Reembolso solicitado\" en \"Movimiento\". En Excel, agregue una fila en la hoja de costos. Si no, responda a la señal.",
    "message": {
      "default": "Se pagó con {source:money-source}: {category:cost-category}. No consta solicitud de reembolso. ¿Se hizo?"
    }
  },
  'hold-of-no-length': {
    "title": "Una retención sin duración",
    "why": "\"Tras una retención\" significa que la persona siguió detenida después de su hora de salida. Según estas horas no fue así, y la retención cuenta como cero minutos.",
    "fix": "Revise \"Hora en que podía salir\" y \"Hora del fin de la custodia\". Si no hubo retención, elija \"Entrega a ICE al quedar en libertad\" en la columna \"Cómo terminó la custodia\".",
    "message": {
      "default": "Se entregó tras una retención. Pero la persona podía salir el {eligible}, y la custodia terminó el {ended}."
    }
  },
  'hold-on-database-match-only': {
    "title": "¿Una retención solo por coincidencia en bases de datos?",
    "why": "Por un acuerdo judicial vigente desde marzo de 2025, algunas oficinas de ICE solo pueden enviar peticiones de aviso mientras una persona neutral no revise la causa probable. Qué oficinas abarca no se leyó en el propio acuerdo.",
    "fix": "Revise qué casillas están marcadas en el formulario y qué oficina lo envió. En Excel son las columnas \"Casillas de causa probable\" y \"Oficina regional\". Si no, responda a la señal.",
    "message": {
      "default": "La única casilla marcada es: {box:probable-cause}. La oficina es: {office:requesting-office}. ¿Hubo otro fundamento para la retención?"
    }
  },
  'hold-on-notice-only-form': {
    "title": "¿Una retención con un formulario que no la pide?",
    "why": "Los formularios I-247G e I-247N piden aviso de la salida. No piden retención.",
    "fix": "Si llegó otro documento, anótelo. En Excel va en la hoja de otros documentos. Si no hubo retención, corrija \"Decisión\" o \"En qué resultó\". Si no, responda a la señal.",
    "message": {
      "default": "Se aceptó o se hizo una retención. El único formulario es: {paper:instrument}. Solo pide aviso. ¿Cuál fue el fundamento?"
    }
  },
  'hold-over-limit': {
    "title": "¿Retención más larga que el límite?",
    "why": "Las normas sobre solicitudes de retención fijan cuánto tiempo se puede retener a alguien después de la hora de salida. Hay varios plazos y difieren. Cuál rige es una cuestión legal que esta verificación deja abierta.",
    "fix": "Revise las horas \"Hora en que podía salir\" y \"Hora del fin de la custodia\". En Excel, anote el tiempo normal de trámite en \"Tiempo de trámite\". Si las horas son correctas, responda a la señal con el fundamento de la retención.",
    "message": {
      "over": "Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. El límite era {over}. ¿Cuál fue el fundamento?",
      "differ": "Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. Un límite era {over}, otro era {within}. ¿Cuál se aplicaba y cuál fue el fundamento?"
    }
  },
  'hold-time-missing': {
    "title": "Una retención sin sus horas",
    "why": "La duración de una retención va desde el momento en que la persona podía salir hasta el fin de la custodia. Sin los dos no se puede calcular.",
    "fix": "Llene los dos momentos con fecha, hora y desfase, por ejemplo 2026-03-10 18:00 -08:00. En Excel son las columnas \"Hora en que podía salir\" y \"Hora del fin de la custodia\".",
    "message": {
      "eligible": "Hubo una retención. La bitácora no dice cuándo podía salir la persona.",
      "ended": "Hubo una retención. La bitácora no dice a qué hora terminó la custodia."
    }
  },
  'hold-where-law-allows-none': {
    "title": "¿Una retención donde la ley registrada no la permite?",
    "why": "En algunos estados no se puede retener a nadie después de la hora de salida solo por una solicitud de retención o una orden administrativa.",
    "fix": "Revise las horas. En Excel, anote el documento del tribunal en las columnas \"Documento\" y \"Tribunal\", o llene \"Tiempo de trámite\". Si no, responda a la señal.",
    "message": {
      "default": "Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. La ley registrada para el {on} no permite retener sin un tribunal. ¿Cuál fue el fundamento?"
    }
  },
  'hold-without-authority': {
    "title": "¿Con qué autoridad se hizo la retención?",
    "why": "Retener a alguien después de la hora de salida es un nuevo arresto. Necesita un fundamento: un juez o una ley que dé esa facultad. Los tribunales han dicho que la solicitud de retención es una petición y por sí sola no la da.",
    "fix": "Llene \"Fundamento legal\" de la decisión y anote el documento del tribunal, si lo hubo. En Excel son columnas de la misma fila. Si no, responda a la señal.",
    "message": {
      "default": "Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. No consta documento de un tribunal ni ley para ello. ¿Con qué autoridad?"
    }
  },
  'ice-custody-in-public-log': {
    "title": "Una persona retenida para ICE, a la vista del público",
    "why": "Una norma federal prohíbe a las agencias que retienen personas para ICE difundir lo relativo a un detenido. Se pueden dar cifras, no anotaciones sueltas.",
    "fix": "Deje la anotación fuera de la bitácora pública. Sigue contando en las tablas del informe. Si hay dudas, consulte a un abogado.",
    "message": {
      "default": "Esta anotación trata de una sola persona retenida para ICE. De estas anotaciones solo se pueden publicar cifras."
    }
  },
  'ice-custody-without-request': {
    "title": "¿ICE se llevó a la persona y no consta ninguna solicitud?",
    "why": "Parte de la cooperación se pide por teléfono y nunca se anota. Una auditoría busca a las personas que ICE se llevó sin que conste una solicitud.",
    "fix": "Si ICE lo pidió, o la agencia avisó por su cuenta, anótelo en el mismo caso. En Excel, dé a ambas filas la misma clave del caso. Si no, responda a la señal.",
    "message": {
      "default": "La custodia terminó así: {end:custody-end}. En este caso la bitácora no tiene ninguna solicitud de ICE, contacto ni acto. ¿Cómo lo supo ICE?"
    }
  },
  'ice-facility-code-unusual': {
    "title": "Un código de centro de ICE poco usual",
    "why": "Los códigos que ICE da a las cárceles tienen siete mayúsculas o dígitos. Muy pocos son más cortos. Un código cortado no encuentra ninguna cárcel.",
    "fix": "Copie el código de la lista de centros de ICE. Deje la celda vacía si el centro no tiene.",
    "message": {
      "default": "Los códigos de centros de ICE tienen 7 letras o dígitos. Este, {code}, tiene {count}.",
      "small-letters": "Los códigos de centros de ICE llevan mayúsculas. {code} se escribe {meant}.",
      "catch-all": "{code} se usa para cualquier centro sin código. No designa ninguno."
    }
  },
  'ice-form-with-a-court': {
    "title": "Un formulario de ICE con un tribunal",
    "why": "Estos formularios los firman agentes de ICE. Ninguno lleva un tribunal. Si firmó un juez, era otro documento, y obliga de otra manera.",
    "fix": "Mire el encabezado y la firma. Si firmó un juez, anote también el documento del tribunal. Si no, vacíe \"Tribunal\" y \"Tipo de juez\" en Excel.",
    "message": {
      "court": "Este formulario ({paper:instrument}) está anotado con un tribunal. Ningún tribunal lo emite.",
      "judge": "Este formulario ({paper:instrument}) está anotado con un juez: {judge:judge-type}. Ningún juez lo firma."
    }
  },
  'impossible-order-in-custody': {
    "title": "Custodia en un orden imposible",
    "why": "Estas horas indican cuánto tiempo se retuvo a una persona. En este orden no pueden ser todas correctas.",
    "fix": "Compare las horas con el registro de custodia y corrija la equivocada. En Excel, busque un día equivocado, o mañana y tarde cambiadas.",
    "message": {
      "arrival": "ICE se llevó a la persona el {ended}. Según la bitácora, ICE no llegó hasta el {arrived}.",
      "bail": "La persona salió en libertad el {ended}. Según la bitácora, la fianza no se pagó hasta el {bail}."
    }
  },
  'interview-before-offer': {
    "title": "Entrevista antes de la propuesta",
    "why": "Primero se informa a la persona de la entrevista, y luego puede aceptar o negarse. En este orden no era posible.",
    "fix": "Compare \"Fecha de la propuesta\" y \"Fecha de la entrevista\" con el formulario de consentimiento. En Excel, busque un mes y un día cambiados de lugar.",
    "message": {
      "default": "La entrevista fue el {held}. Se propuso el {offered}, que es posterior."
    }
  },
  'interview-without-consent': {
    "title": "¿La persona aceptó la entrevista por escrito?",
    "why": "Una ley o política vigente ese día exige primero un consentimiento por escrito. Solo después ICE entrevista a la persona en custodia.",
    "fix": "Busque el formulario de consentimiento. En Excel, llene la columna \"Consentimiento\" o corrija \"Realizada\". Si no, responda a la señal.",
    "message": {
      "default": "La entrevista fue el {on}. Sobre el consentimiento, la bitácora dice: {consent:interview-consent}. ¿Hubo consentimiento por escrito?",
      "counsel": "La entrevista fue el {on}. La persona aceptó solo con un abogado presente. La bitácora no muestra ninguno. ¿Hubo uno?"
    }
  },
  'interview-without-counsel-notice': {
    "title": "¿Se avisó al abogado antes de la entrevista?",
    "why": "Una ley o política vigente ese día exige avisar primero al abogado defensor. Solo después ICE entrevista a la persona en custodia.",
    "fix": "En Excel, llene \"Abogado\" y \"Fecha de aviso al abogado\". Si la persona no tiene abogado, elija eso. Si no, responda a la señal.",
    "message": {
      "missing": "La entrevista fue el {held}. Sobre el abogado, la bitácora dice: {status:counsel-status}. ¿Se le avisó antes?",
      "late": "La entrevista fue el {held}. Se avisó al abogado el {told}. ¿Hubo un aviso anterior?"
    }
  },
  'judicial-order-before-hold-missing': {
    "title": "¿Ordenó la retención un funcionario judicial?",
    "why": "Una ley vigente ese día exige que antes un juez o magistrado vea los documentos y ordene la retención.",
    "fix": "Si hubo una orden, elija \"Orden judicial estatal de retención\" en la columna \"Fundamento legal\" o anótela como documento. En Excel, los demás documentos tienen su propia hoja. Si no, responda a la señal.",
    "message": {
      "default": "Se aceptó una retención el {on}. La ley registrada exige antes la orden de un funcionario judicial. No consta. ¿La hubo?"
    }
  },
  'judicial-paper-not-by-a-judge': {
    "title": "¿Un documento judicial que no firmó un juez?",
    "why": "La orden de un agente o de un juez de inmigración no es una orden judicial. Los jueces de inmigración pertenecen al Departamento de Justicia, no a un tribunal.",
    "fix": "Mire la firma y el encabezado. Si firmó un agente o juez de inmigración, elija ese formulario en la columna \"Documento\" (en Excel, de la lista de la celda). Si no, corrija \"Firmado por\" o \"Tipo de juez\".",
    "message": {
      "issuer": "Anotado como {paper:instrument}. Firmado por: {role:issuer-role}. ¿Lo aprobó el juez de un tribunal?",
      "judge": "Anotado como {paper:instrument}. Tipo de juez: {judge:judge-type}. ¿Lo aprobó el juez de un tribunal?",
      "docket": "Anotado como {paper:instrument}, sin número de expediente. ¿Viene de un tribunal?"
    }
  },
  'judicial-paper-without-court': {
    "title": "Un documento judicial sin su tribunal",
    "why": "Muchas leyes distinguen el documento de un juez del de ICE. Solo el tribunal, el juez y el expediente muestran cuál es.",
    "fix": "Léalos en el documento. En Excel, llene \"Tribunal\", \"Tipo de juez\" y \"Tiene número de expediente\". Nunca escriba el número. Si no lo firmó un juez, elija otro código en \"Documento\".",
    "message": {
      "court": "Este documento judicial ({paper:instrument}) no nombra el tribunal.",
      "judge": "Este documento judicial ({paper:instrument}) no dice qué tipo de juez lo firmó.",
      "docket": "Este documento judicial ({paper:instrument}) no dice si tiene número de expediente."
    }
  },
  'jurisdiction-id-disagrees': {
    "title": "El id de la jurisdicción dice otra cosa",
    "why": "Todos forman el id de la misma manera, con el nivel y el primer GEOID. Si no coinciden, el registro puede tomarse por otro lugar.",
    "fix": "El id nunca cambia. Corrija el nivel o el GEOID. Si el propio id se formó mal, haga un registro nuevo con el id correcto.",
    "message": {
      "level": "El id {id} no corresponde a este nivel: {level:jurisdiction-level}.",
      "geoid": "El id {id} nombra el GEOID {named}. No está entre los GEOID del registro."
    }
  },
  'jurisdiction-unknown': {
    "title": "Una jurisdicción que no está entre las entregadas",
    "why": "La ley y las políticas de un lugar se toman de su registro. Un enlace a nada deja a la agencia sin ellas.",
    "fix": "Revise cómo está escrito el id de la jurisdicción, o agregue su registro a los archivos que verifica.",
    "message": {
      "default": "Ninguna jurisdicción tiene el id {jurisdiction}."
    }
  },
  'law-parents-in-a-circle': {
    "title": "Un lugar sujeto a su propia ley",
    "why": "La ley aplicable se lee del lugar hacia arriba: ciudad o condado y luego estado. En un círculo no hay cima.",
    "fix": "En \"Sujeta a la ley de\", indique el estado para un condado o una ciudad. Déjelo vacío para un estado o una tribu.",
    "message": {
      "itself": "El lugar {id} se nombra a sí mismo.",
      "circle": "El lugar {id} vuelve a sí mismo por medio de {other}."
    }
  },
  'local-money-under-firewall': {
    "title": "¿Dinero local donde la política lo excluye?",
    "why": "Una ley o política vigente ese día deja los medios locales fuera del control migratorio. Los medios son personal, edificios, equipo, sistemas o dinero.",
    "fix": "Revise \"Categoría\" y \"Origen del dinero\". En Excel, los costos tienen su propia hoja. Si no, responda a la señal con la excepción que se aplicó.",
    "message": {
      "default": "El {on} se pagó con {source:money-source}: {category:cost-category}. Una política registrada dice: {provision:policy-provision}. ¿Qué excepción se aplicó?"
    }
  },
  'log-without-decisions': {
    "title": "Una bitácora sin ninguna decisión",
    "why": "Para qué sirve una bitácora es para saber qué se decidió. Una columna vacía casi siempre significa que no se llenó o no se copió.",
    "fix": "Llene \"Decisión\" en cada petición, o \"Cerrado sin decisión\". Una política de no contestar es \"Denegada\". En Excel, revise que la columna también se haya copiado.",
    "message": {
      "default": "{count} peticiones de más de 30 días, y ninguna está decidida ni cerrada."
    }
  },
  'measure-not-as-defined': {
    "title": "Una medida que no es lo que dice su nombre",
    "why": "Cada medida del estándar tiene una sola unidad, un solo tipo y una sola fecha. Solo así las cifras de dos agencias significan lo mismo.",
    "fix": "Corrija la tabla, o dé otro nombre a su propia medida.",
    "message": {
      "unit": "La medida {measure} se cuenta en: {expected:measure-unit}. La tabla indica: {found:measure-unit}.",
      "kind": "La medida {measure} es de este tipo: {expected:measure-kind}. La tabla indica: {found:measure-kind}.",
      "placed_by": "La medida {measure} se ubica por: {expected:placed-by}. La tabla indica: {found:placed-by}."
    }
  },
  'month-in-the-future': {
    "title": "Un mes que aún no llega",
    "why": "La bitácora pública cuenta lo que ya ocurrió. Un mes futuro podría anunciar cuándo saldrá una persona.",
    "fix": "Corrija la fecha en la bitácora propia de la agencia y haga de nuevo la copia pública. Si la fecha es correcta, publique la anotación más tarde.",
    "message": {
      "default": "{month} es posterior al día de esta verificación, {today}."
    }
  },
  'month-without-entries': {
    "title": "Un mes sin anotaciones",
    "why": "Donde cada mes tiene diez anotaciones o más, uno vacío suele ser una hoja que no se copió. Faltar no es cero.",
    "fix": "Vea si falta una hoja o un archivo. Si no llegó nada ese mes, no hay nada que corregir; indíquelo en el informe, certificado.",
    "message": {
      "default": "La bitácora no tiene anotaciones de {month}. Los meses vecinos tienen {before} y {after}."
    }
  },
  'months-covered-incomplete': {
    "title": "No se cubren todos los meses",
    "why": "Un mes sin bitácora es un hueco, no un cero. Los totales de un informe así son menores que lo ocurrido.",
    "fix": "Agregue los meses que faltan y cuente de nuevo. Si no hubo bitácora, deje el mes fuera: así se ve el hueco.",
    "message": {
      "missing": "El informe cubre {count} de los {all} meses de {name}. Falta {month}.",
      "several": "El informe cubre {count} de los {all} meses de {name}. Los que faltan empiezan por {month}.",
      "outside": "El mes {month} no está dentro de {name}."
    }
  },
  'negative-cost': {
    "title": "Un costo menor que cero",
    "why": "El dinero gastado y el recibido van en renglones aparte y nunca se compensan. Un signo menos oculta uno de los dos.",
    "fix": "Escriba el monto sin el signo menos y elija \"Ingreso\" o \"Reembolso recibido\" en la columna \"Movimiento\". En Excel, quite de la hoja el renglón que se anotó por error.",
    "message": {
      "amount": "El monto es {cents} centavos. Un monto nunca es menor que cero.",
      "rate": "La tarifa es {cents} centavos. Una tarifa nunca es menor que cero."
    }
  },
  'nil-certified-too-early': {
    "title": "Certificado antes de que terminara el período",
    "why": "Solo se puede certificar que no llegó nada cuando ya pasó el último día.",
    "fix": "Certifique de nuevo después del último día del período.",
    "message": {
      "default": "Se certificó el {certified}. El período termina el {end}."
    }
  },
  'nil-contradicts-table': {
    "title": "Certificado como ninguno, pero la tabla cuenta algunos",
    "why": "Un certificado dice que no hubo ninguno. Una cifra del mismo informe lo desmiente.",
    "fix": "Retire el certificado o corrija la tabla.",
    "message": {
      "default": "Se certificó que no hubo: {scope:nil-scope}. Una tabla de este informe cuenta {count}."
    }
  },
  'nil-with-entries': {
    "title": "Certificado como ninguno, pero hay anotaciones",
    "why": "Un certificado dice que no llegó nada. Una sola anotación en la bitácora lo desmiente.",
    "fix": "Retire el certificado. Si las anotaciones se hicieron por error, retírelas. Si caen en otro período, corrija sus fechas.",
    "message": {
      "log": "Se certificó que no hubo: {scope:nil-scope}. La bitácora tiene {count} en este período, la primera del {on}.",
      "figure": "Se certificó que no hubo: {scope:nil-scope}. El mismo informe cuenta {count} peticiones recibidas."
    }
  },
  'not-reported-but-there': {
    "title": "Indicado como no informado, pero está",
    "why": "Los lectores omiten lo marcado como no informado. Aquí omitirían cifras que sí están.",
    "fix": "Quite la parte de \"Partes no informadas\", o vacíela.",
    "message": {
      "default": "La parte \"{part}\" se indica como no informada. Tiene {count} elementos."
    }
  },
  'nothing-done-but-shared': {
    "title": "No se hizo nada, pero se entregó información",
    "why": "Lo que se entrega a ICE es un resultado. Una petición que \"no resultó en nada\" lo deja fuera de las tablas de resultados.",
    "fix": "En Excel, elija \"Se entregó información\" u otro resultado en la columna \"En qué resultó\". O revise la hoja de divulgaciones: el número de lo pedido debe ser el correcto.",
    "message": {
      "default": "Dice que no se hizo nada. Pero se entregó esto: {information:information}."
    }
  },
  'notice-period-too-short': {
    "title": "¿Se acortó el plazo de preaviso?",
    "why": "Hasta que vence el plazo de preaviso, el acuerdo quizá seguía obligando a ambas partes.",
    "fix": "Revise las fechas del aviso y del fin. Si las partes acordaron un plazo menor, o la seguridad lo exigía, indíquelo en una respuesta.",
    "message": {
      "default": "El aviso se dio el {notice}. El acuerdo terminó {days} días después. El plazo de preaviso es de {required} días. ¿Se acortó?"
    }
  },
  'notice-to-person-missing': {
    "title": "¿Se avisó a la persona?",
    "why": "Una ley o política vigente exige dar a la persona copia de la solicitud y decirle qué hará la agencia. También se avisa a un abogado o a quien ella elija.",
    "fix": "En Excel, agregue una fila en la hoja de avisos: qué aviso, a quién, si se entregó y la fecha. Si la ley no lo exige en este caso, elija \"No se requería\". Si no, responda a la señal.",
    "message": {
      "copy": "La ley o política registrada exige dar a la persona copia de esta solicitud. No consta. ¿Se entregó?",
      "intent": "La ley o política registrada exige decir a la persona qué hará la agencia. No consta ese aviso. ¿Se dio?",
      "others": "Se avisó a ICE de la salida. La ley o política registrada exige avisar también a un abogado o a quien la persona elija. No consta ese aviso. ¿Se dio?"
    }
  },
  'notice-twice': {
    "title": "El mismo aviso dos veces",
    "why": "Los avisos se cuentan. Uno anotado dos veces parece dos.",
    "fix": "Elimine el segundo. En Excel, los avisos tienen su propia hoja. Si se dieron dos, corrija a quién o cuándo.",
    "message": {
      "default": "Este aviso está anotado dos veces: {notice:notice-type}, {status:notice-status}, {on}."
    }
  },
  'number-used-twice': {
    "title": "Un número para dos elementos",
    "why": "El número une cada elemento con sus filas en otras hojas. Con un número repetido, nadie sabe a cuál de los dos pertenece una fila.",
    "fix": "Dé al segundo el siguiente número libre. En Excel, cámbielo también en sus hojas. Un número nunca se vuelve a usar.",
    "message": {
      "default": "Otro elemento de esta lista también tiene el número {no}."
    }
  },
  'open-at-start-differs': {
    "title": "Abiertas al inicio no es abiertas al final anterior",
    "why": "Lo que está abierto el último día de un trimestre lo está el primer día del siguiente. Una diferencia indica que entre ambos se perdieron, aparecieron o cambiaron de fecha peticiones.",
    "fix": "Si la bitácora cambió desde entonces, publique una nueva revisión del informe anterior. Si no, cuente de nuevo.",
    "message": {
      "default": "Este informe empieza con {found} peticiones abiertas. El de {before} terminó con {expected}."
    }
  },
  'open-entry-not-marked': {
    "title": "Una anotación abierta a la vista del público",
    "why": "Un caso abierto trata de una persona que quizá siga en custodia. La bitácora pública dice que está abierto, y nada más.",
    "fix": "Marque la anotación como aún no pública y quite lo que diga cómo sigue. Publique el resto cuando se cierre y termine la reserva.",
    "message": {
      "ask": "Para esto no se muestra ninguna decisión, y la anotación no está marcada como aún no pública.",
      "custody": "La custodia no ha terminado, y la anotación no está marcada como aún no pública.",
      "hidden": "El desenlace está oculto como aún no público, y la anotación no está marcada así."
    }
  },
  'open-too-long': {
    "title": "Abierta desde hace mucho",
    "why": "Lo pedido que no se decide ni se cierra cuenta como abierto en todos los informes. Tras 180 días, lo más común es que se haya olvidado.",
    "fix": "Llene \"Decisión\", o \"Cerrado sin decisión\" con el motivo. En Excel ambas están en la fila de lo pedido. Una política de no contestar es \"Denegada\".",
    "message": {
      "default": "Se recibió el {received}, hace {days} días, y sigue abierta."
    }
  },
  'ori-of-another-state': {
    "title": "El ORI es de otro estado",
    "why": "Muchos condados y ciudades comparten nombre. Un ORI de otro estado suele ser el de una agencia del mismo nombre.",
    "fix": "Busque el ORI por nombre y estado. Si el ORI es correcto, corrija la columna \"Estado\".",
    "message": {
      "default": "El ORI {ori} es de {found}. La agencia está en {state}."
    }
  },
  'ori-unknown-state': {
    "title": "Un ORI que no comienza con un estado",
    "why": "Las dos primeras letras de un ORI indican el estado. Son las del FBI, que no siempre son las del correo: Nebraska es NB y Guam es GM.",
    "fix": "Compare las dos primeras letras con su lista de CJIS o del estado. En Excel, mire la columna \"Identificador\" de las agencias.",
    "message": {
      "postal-letters": "{ori} comienza con {letters}. En un ORI, {state} es {meant}. ¿Quiso decir {whole}?",
      "default": "Ningún estado tiene un ORI que comience con {letters}."
    }
  },
  'ori-used-twice': {
    "title": "Dos agencias con un mismo ORI",
    "why": "Un ORI nombra una sola agencia. Dos registros con un mismo ORI suelen ser una agencia anotada dos veces, que cuenta doble.",
    "fix": "Si son una sola agencia, conserve un registro con los dos nombres. Si no, busque el ORI correcto, o indíquelas en \"Posiblemente la misma que\".",
    "message": {
      "default": "La agencia {other} también tiene el ORI {ori}."
    }
  },
  'ori-wrong-form': {
    "title": "Un ORI que no está escrito como tal",
    "why": "El ORI enlaza a la agencia con las listas del FBI y del estado. Un carácter equivocado no la enlaza con nada, o la enlaza con otra.",
    "fix": "Copie el ORI de su lista de CJIS o del estado: dos letras mayúsculas y luego siete letras o dígitos. Si su lista solo da siete caracteres, elija \"ORI, 7 caracteres\" como sistema. En Excel, ponga antes la columna en formato Texto, para que no se pierda ningún cero.",
    "message": {
      "lower-case": "El ORI {ori} tiene minúsculas. Se escribe {meant}.",
      "two-missing": "El ORI {ori} tiene 7 caracteres. Un ORI tiene 9: faltan los dos últimos.",
      "nine-not-seven": "{ori} es un ORI de 9 caracteres. El sistema indica 7.",
      "default": "Esto no es un ORI. Un ORI tiene {expected} caracteres: dos letras y luego letras o dígitos. Aquí hay {count}."
    }
  },
  'others-count-more-transfers': {
    "title": "¿Quedaron entregas sin anotar?",
    "why": "Las entregas que otros cuentan y la agencia no, quizá se hicieron sin una solicitud anotada. O ambos cuentan por otras fechas.",
    "fix": "Compare las dos listas caso por caso. Anote lo que falte. Si la diferencia tiene un motivo, indíquelo en \"Recuentos de otros\".",
    "message": {
      "default": "La agencia cuenta {own} entregas a ICE. El informe de {kind:source-kind} cuenta {other} en los mismos meses. ¿Quedaron algunas sin anotar?"
    }
  },
  'outcome-shown-too-early': {
    "title": "Aún no es público, y se muestra",
    "why": "Mientras una anotación está abierta o en reserva, nadie de fuera debe ver cómo terminó: con eso se podría encontrar a una persona.",
    "fix": "Quite el desenlace o escriba \"not-yet-public\" en su lugar. Si la reserva terminó, cambie la marca \"Resultado aún no público\".",
    "message": {
      "default": "Esto dice cómo terminó la anotación, y la anotación está marcada como aún no pública."
    }
  },
  'outside-count-differs': {
    "title": "Otros cuentan distinto y nada lo explica",
    "why": "Si el alguacil cuenta 38 solicitudes de retención e ICE 48, los lectores preguntan quién tiene razón. Casi siempre ambos: cuentan cosas distintas.",
    "fix": "Compare las dos listas caso por caso. Luego elija en \"Explicaciones\" lo que explica la diferencia.",
    "message": {
      "default": "La otra fuente cuenta {other}. Este informe cuenta {own}. No se da ninguna explicación."
    }
  },
  'paper-dated-after-receipt': {
    "title": "Documento con fecha posterior a la recepción",
    "why": "Un documento se firma antes de enviarse. Es probable que una de las dos fechas esté mal.",
    "fix": "Compare \"Fecha del documento\" y \"Fecha de recepción\" con el documento. Si antes llegó otro, anótelo primero. En Excel, busque un mes y un día cambiados de lugar.",
    "message": {
      "default": "El documento tiene fecha {dated}. La solicitud llegó antes, el {received}."
    }
  },
  'paper-much-older-than-receipt': {
    "title": "Documento mucho más antiguo que la recepción",
    "why": "Las solicitudes de retención suelen llegar en pocos días. Más de 30 días suele indicar un año equivocado o la fecha de un formulario anterior.",
    "fix": "Compare las dos fechas con el documento. Si otra cárcel pasó un formulario antiguo, ambas son correctas y no hay que cambiar nada. En Excel, revise el año.",
    "message": {
      "default": "El documento tiene fecha {dated}. La solicitud llegó {days} días después, el {received}."
    }
  },
  'period-wrong-dates': {
    "title": "Las fechas no son las del período",
    "why": "Los informes se suman y comparan por el nombre del período. Con otras fechas se traslaparían o dejarían huecos.",
    "fix": "Un trimestre empieza el primer día de enero, abril, julio u octubre. Corrija las fechas o el nombre del período.",
    "message": {
      "start": "El período {name} empieza el {expected}, no el {found}.",
      "end": "El período {name} termina el {expected}, no el {found}.",
      "no-period": "Ningún período se llama {name}."
    }
  },
  'personal-data-in-record': {
    "title": "Parecen datos personales, fuera de la bitácora",
    "why": "Las agencias, los acuerdos, los lugares y los informes son públicos, y nadie revisa lo que hay en una extensión. Nada de eso puede identificar a una persona.",
    "fix": "Quítelo. Nombre una oficina, no una persona, y dé la dirección de una página, no la de un correo.",
    "message": {
      "ssn": "Esto parece un número de Seguro Social. Quítelo.",
      "a-number": "Esto parece un número A de extranjero. Quítelo.",
      "phone": "Esto parece un número de teléfono. Quítelo.",
      "e-mail": "Esto parece un correo electrónico. Quítelo de aquí.",
      "birth-date": "Esto parece una fecha de nacimiento. Quítela."
    }
  },
  'personal-data-in-text': {
    "title": "Parecen datos personales",
    "why": "Ningún campo de la bitácora puede identificar a una persona. Lo que se escriba aquí podría difundirse con ella.",
    "fix": "Quítelo. En Excel, bórrelo de la celda y de las copias anteriores del archivo. Como id de la solicitud, use un número corrido de la bitácora.",
    "message": {
      "ssn": "Esto parece un número de Seguro Social. Quítelo.",
      "a-number": "Esto parece un número A de extranjero. Quítelo.",
      "phone": "Esto parece un número de teléfono. Quítelo.",
      "e-mail": "Esto parece un correo electrónico. Quítelo de aquí.",
      "birth-date": "Esto parece una fecha de nacimiento. Quítela."
    }
  },
  'place-dates-turned-round': {
    "title": "Algo de un lugar que termina antes de empezar",
    "why": "Las políticas y los códigos se buscan por el día de una decisión. Con las fechas al revés, nunca rigieron.",
    "fix": "Busque un año equivocado, o \"Desde\" y \"Hasta\" cambiados de lugar. En Excel, las disposiciones, los GEOID y las listas tienen sus propias hojas.",
    "message": {
      "default": "Termina el {to}. Empieza el {from}, que es posterior."
    }
  },
  'plate-search-without-purpose': {
    "title": "Una búsqueda de placas sin propósito",
    "why": "El propósito distingue una búsqueda para ICE de cualquier otra. Los sistemas lo registran en cada búsqueda.",
    "fix": "Tome el propósito de la lista de auditoría del sistema. En Excel, elíjalo en \"Propósito declarado\" (lo que pidieron otros) o \"Propósito\" (búsquedas propias).",
    "message": {
      "default": "Se buscó en lectores de placas. No consta el propósito."
    }
  },
  'policy-change-outside-period': {
    "title": "Un cambio de política fuera del período",
    "why": "Los lectores comparan las cifras con lo que cambió en los mismos meses.",
    "fix": "Revise \"Fecha del cambio\". Anote el cambio en el informe de su propio período.",
    "message": {
      "default": "El cambio es del {on}. El período va del {start} al {end}."
    }
  },
  'processing-longer-than-a-day': {
    "title": "Más de un día de trámite",
    "why": "El tiempo de trámite se resta de la retención. Tanto trámite es raro, y puede hacer que una retención parezca corta.",
    "fix": "Revise \"Tiempo de trámite\": va en minutos y solo incluye el trámite normal de salida. La espera de ICE no es trámite.",
    "message": {
      "default": "El tiempo de trámite es de {hours} horas. ¿Es el trámite normal de salida?"
    }
  },
  'public-id-guessable': {
    "title": "Un id público que se puede adivinar",
    "why": "Los ids en serie revelan el orden de la bitácora propia de la agencia, y quien conoce uno conoce el siguiente. Por eso los ids públicos son aleatorios.",
    "fix": "Deje que el programa haga los ids públicos: 32 dígitos hexadecimales al azar cada uno. No los saque de un número corrido.",
    "message": {
      "plain": "Este id público tiene solo {count} dígitos distintos. Uno al azar tiene más.",
      "row": "Este id público empieza como el anterior. Los ids al azar no."
    }
  },
  'public-id-used-twice': {
    "title": "Dos solicitudes con un mismo id público",
    "why": "Fuera de la agencia, el id público es el único nombre de una anotación. Dos anotaciones con un mismo id parecen una sola que cambió.",
    "fix": "Suele ocurrir al copiar una fila. Vacíe el id público de la anotación más nueva; el programa crea otro.",
    "message": {
      "default": "La solicitud {other} ({file}, línea {row}) tiene el mismo id público."
    }
  },
  'public-log-differs-from-report': {
    "title": "La bitácora pública da otra cifra",
    "why": "Quien cuente la bitácora pública debe llegar a la tabla publicada. Una diferencia indica que faltan anotaciones o que una cifra está mal.",
    "fix": "Haga de nuevo la bitácora pública y el informe público a partir de la misma bitácora. Las anotaciones que dicen demasiado se generalizan; no se omiten.",
    "message": {
      "default": "El informe indica {reported} para {codes}. La bitácora pública da {counted}."
    }
  },
  'rate-differs-from-its-parts': {
    "title": "Una tasa con otra cifra que la del informe",
    "why": "Una tasa se hace con dos cifras del mismo informe. Si difieren, una de las dos está mal.",
    "fix": "Haga de nuevo el informe a partir de la bitácora, o corrija la cifra: en la tabla, en el contexto o en la tasa.",
    "message": {
      "default": "La tasa usa {found}. El propio informe dice {expected}."
    }
  },
  'rate-without-parts': {
    "title": "Una tasa sin sus dos cifras",
    "why": "Una tasa son dos números enteros de los mismos meses. Sin ambos, nadie puede calcularla, compararla ni sumarla.",
    "fix": "Agregue la cifra que falta, o deje fuera la tasa.",
    "message": {
      "numerator": "Falta la cifra de arriba.",
      "denominator": "Falta la cifra de abajo.",
      "zero": "La cifra de abajo es cero. Nada se puede dividir entre cero.",
      "months": "La tasa no cubre ningún mes."
    }
  },
  'receipt-date-in-a-release': {
    "title": "Una fecha de recepción que una publicación no puede saber",
    "why": "Una publicación federal muestra cuándo ICE hizo el documento, no cuándo lo recibió la agencia. Como fecha de recepción contaría en un trimestre de la agencia.",
    "fix": "Ponga la fecha en \"Fecha del documento\" y deje vacía \"Fecha de recepción\" con el motivo \"No se recopila\".",
    "message": {
      "default": "Una fila de una publicación federal dice que se recibió el {received}."
    }
  },
  'received-before-ice-existed': {
    "title": "Recibida antes de que existiera ICE",
    "why": "ICE y el Departamento de Seguridad Nacional empezaron el 1 de marzo de 2003. Una fecha anterior es un error de tecleo y deja la anotación en un trimestre que nadie mira.",
    "fix": "Corrija el año en \"Fecha de recepción\". En Excel, un año de dos cifras puede haberse vuelto 19….",
    "message": {
      "default": "Se recibió el {received}. ICE empezó el {since}."
    }
  },
  'received-date-missing': {
    "title": "Sin fecha de recepción",
    "why": "La fecha de recepción decide en qué trimestre se cuenta la anotación. Sin ella no está en ningún informe.",
    "fix": "Llene el día en que llegó, o en que la agencia hizo su consulta o contacto. Si nadie lo sabe, indíquelo en la columna de al lado.",
    "message": {
      "default": "No dice qué día llegó esto ni por qué falta ese dato."
    }
  },
  'received-outside-agency': {
    "title": "Recibida cuando la agencia no existía",
    "why": "Según su registro, la agencia no existía ese día. Quizá la recibió otra agencia, o una de las fechas está mal.",
    "fix": "Revise \"Fecha de recepción\", y \"Activa desde\" y \"Activa hasta\" en el registro de la agencia. En Excel, busque un año equivocado.",
    "message": {
      "before": "Se recibió el {received}. La agencia existe desde el {edge}.",
      "after": "Se recibió el {received}. La agencia terminó el {edge}."
    }
  },
  'received-unlike-before': {
    "title": "Muchas más o muchas menos que antes",
    "why": "Un salto puede ser real. Lo más común es que falte una parte de la bitácora, o que se haya contado dos veces.",
    "fix": "Vea si se contaron todos los meses, edificios y hojas de la bitácora, y ninguno dos veces. Si las cifras son correctas, déjelas.",
    "message": {
      "more": "{found} peticiones recibidas aparte de búsquedas, tras {expected} en {before}. ¿Se contó una parte dos veces?",
      "fewer": "{found} peticiones recibidas aparte de búsquedas, tras {expected} en {before}. ¿Falta una parte de la bitácora?"
    }
  },
  'recorded-in-itself': {
    "title": "La custodia está registrada en la misma solicitud",
    "why": "Una solicitud que remite a otra no tiene custodia propia. Una que remite a sí misma no tiene ninguna.",
    "fix": "Vacíe \"Registrado en la solicitud\" y llene la custodia, o indique la solicitud que la contiene.",
    "message": {
      "default": "La solicitud {id} dice que su custodia está registrada en ella misma."
    }
  },
  'recorded-in-passed-on': {
    "title": "La custodia pasa de una solicitud a otra",
    "why": "Una solicitud contiene la custodia y las demás remiten a esa. Una cadena puede terminar en nada, y el resultado se pierde.",
    "fix": "En \"Registrado en la solicitud\", indique la solicitud que contiene la propia custodia.",
    "message": {
      "default": "Se indica que la custodia está registrada en la solicitud {other}. Esa remite a otra solicitud."
    }
  },
  'recorded-in-unknown': {
    "title": "La custodia no está registrada en ningún lado",
    "why": "Lo que pasó con la persona se registra una sola vez. Si falta la solicitud que lo contiene, una entrega o una liberación no se cuenta.",
    "fix": "Revise el id en \"Registrado en la solicitud\". Si esa solicitud está en otro archivo de la bitácora, verifique ambos archivos juntos.",
    "message": {
      "default": "Se indica que la custodia está registrada en la solicitud {other}. En los archivos entregados no hay tal solicitud."
    }
  },
  'related-request-unknown': {
    "title": "Una solicitud relacionada que no está",
    "why": "Las solicitudes relacionadas muestran cómo siguió un asunto: primero una negativa, luego una orden judicial. Un enlace a nada lo oculta.",
    "fix": "Revise el id público de la solicitud relacionada. Si está en otro archivo, verifique ambos archivos juntos.",
    "message": {
      "default": "En los archivos entregados no hay ninguna solicitud con el id público {other}."
    }
  },
  'related-to-itself': {
    "title": "Una solicitud relacionada consigo misma",
    "why": "Un enlace a sí misma no lleva a nada. La otra solicitud del asunto queda sin enlazar.",
    "fix": "Ponga el id público de la otra solicitud, o quite el enlace. En Excel, las solicitudes relacionadas tienen su propia hoja.",
    "message": {
      "default": "Este es el id público de la misma solicitud."
    }
  },
  'release-delayed-after-bail': {
    "title": "¿Se retrasó la salida después de la fianza?",
    "why": "Una ley vigente ese día fija en cuánto tiempo se libera a la persona tras pagarse la fianza, sin retrasos por fines migratorios.",
    "fix": "Revise \"Pago de fianza\" y \"Hora del fin de la custodia\". En Excel, otros motivos de custodia van en \"Motivo de la custodia\". Si no, responda a la señal con lo que retrasó la salida.",
    "message": {
      "default": "La fianza se pagó el {bail}. La custodia terminó {hours} horas después, el {ended}. La ley registrada da {limit}. ¿Qué retrasó la salida?"
    }
  },
  'release-notice-late': {
    "title": "¿Se avisó a ICE de la salida a tiempo?",
    "why": "Una ley vigente ese día fija un tiempo para avisar a ICE cuando una persona sale. Las fuentes difieren sobre si corre antes o después; aquí se pregunta solo si fue tarde de cualquier modo.",
    "fix": "Revise \"Hora en que podía salir\" y la hora del aviso: la hora del resultado en la fila de lo pedido, o la hoja de divulgaciones. Si hubo un aviso anterior, anótelo. Si no, responda a la señal.",
    "message": {
      "default": "La persona podía salir el {eligible}. Se avisó a ICE el {told}. La ley registrada da {limit}. ¿Hubo un aviso anterior?"
    }
  },
  'released-before-eligible': {
    "title": "Liberada antes de la fecha en que podía salir",
    "why": "La hora de salida indica si hubo retención y cuánto duró. Nadie sale en libertad mientras subsiste un motivo de custodia.",
    "fix": "Corrija \"Hora en que podía salir\" u \"Hora del fin de la custodia\". Si ICE se llevó a la persona antes, elija \"Entrega a ICE antes de la fecha de liberación\" en la columna \"Cómo terminó la custodia\".",
    "message": {
      "default": "La custodia terminó el {ended}. La persona no podía salir hasta el {eligible}."
    }
  },
  'released-late-without-pickup': {
    "title": "¿ICE no llegó y la salida se retrasó?",
    "why": "Una retención da tiempo a ICE para llegar. Si ese tiempo pasa y nadie llega, también termina el fundamento de la retención.",
    "fix": "Revise \"Hora del fin de la custodia\". En Excel, llene \"Llegada de ICE\" si ICE llegó. Si las horas son correctas, responda a la señal con lo que retrasó la salida.",
    "message": {
      "over": "No consta que ICE llegara. La persona salió el {ended}. El límite era {over}. ¿Qué retrasó la salida?",
      "differ": "No consta que ICE llegara. La persona salió el {ended}. Un límite era {over}, otro era {within}. ¿Cuál se aplicaba y qué retrasó la salida?"
    }
  },
  'report-counts-more-rows-than-log': {
    "title": "La bitácora tiene menos registros de los que se contaron",
    "why": "Los registros de una bitácora nunca se borran: una anotación retirada se queda. Menos registros significan que falta entregar una parte o que algunos se perdieron.",
    "fix": "Verifique el informe junto con todos los archivos de la bitácora. Si se borraron registros, restáurelos y retírelos.",
    "message": {
      "default": "El informe se contó de {said} registros. La bitácora entregada tiene {found}."
    }
  },
  'report-dated-in-the-future': {
    "title": "Un informe de un día que aún no llega",
    "why": "Nadie puede publicar ni certificar en un día que aún no llega.",
    "fix": "Corrija la fecha: busque un año equivocado, o un mes y un día cambiados de lugar. Deje vacía \"Fecha de publicación\" hasta publicarlo.",
    "message": {
      "default": "El {on} es posterior al día de esta verificación, {today}."
    }
  },
  'report-differs-from-log': {
    "title": "Una cifra que no sale de la bitácora",
    "why": "Un informe contado de una bitácora debe dar lo mismo cuando cualquiera vuelve a contar.",
    "fix": "Haga de nuevo el informe a partir de la bitácora. Si la bitácora cambió desde entonces, publique una nueva revisión del informe.",
    "message": {
      "cell": "El informe indica {reported} para {codes}. La bitácora da {counted}.",
      "missing-row": "La tabla no tiene una fila para {codes}. La bitácora da {counted}.",
      "figure": "El informe indica {reported}. La bitácora da {counted}."
    }
  },
  'report-id-disagrees': {
    "title": "El id del informe dice otra cosa",
    "why": "Un segundo informe con el mismo id es un estado más nuevo del primero. Con un id equivocado, un informe reemplaza a otro o a ninguno.",
    "fix": "El id se forma con la agencia, el período y el tipo de fuente, en minúsculas.",
    "message": {
      "default": "El id de este informe es {found}. Por su agencia, período y fuente es {expected}."
    }
  },
  'report-period-gap': {
    "title": "Falta un período entre dos informes",
    "why": "Un período sin informe es silencio, no cero.",
    "fix": "Agregue el informe que falta. Si no llegó nada, certifíquelo.",
    "message": {
      "default": "Antes de este informe, {count} meses no están en ningún informe de la agencia. El último con informe es {before}."
    }
  },
  'report-published-before-period-end': {
    "title": "Publicado antes de que terminara el período",
    "why": "Un informe no puede mostrar días que aún no habían llegado cuando se publicó.",
    "fix": "Revise \"Fecha de publicación\", \"Al día\" y el período. Busque un año equivocado.",
    "message": {
      "period-end": "El informe se publicó el {published}. Su período termina el {end}.",
      "as-of": "El informe se publicó el {published}. Indica que muestra la bitácora al {end}."
    }
  },
  'report-published-late': {
    "title": "Publicado después de la fecha límite",
    "why": "Un informe tardío se distingue de uno que falta. Ambos se ven en la cobertura.",
    "fix": "Revise \"Fecha de publicación\". Si la fecha es correcta no hay nada que corregir: el retraso queda visible.",
    "message": {
      "default": "El informe se publicó el {published}. Según {law_es}, debía publicarse a más tardar el {due}."
    }
  },
  'report-time-zone-differs': {
    "title": "Otra zona horaria que la de la agencia",
    "why": "Una solicitud al final del último día de un trimestre cae en ese trimestre o en el siguiente según la zona horaria.",
    "fix": "Haga de nuevo el informe con la zona horaria de la agencia, o corrija la agencia.",
    "message": {
      "default": "El informe cuenta los días en {found}. La agencia está en {expected}."
    }
  },
  'reporter-duty-unknown': {
    "title": "Una obligación que el registro no describe",
    "why": "Sin la obligación nadie sabe por qué períodos ni hasta cuándo se espera un informe: nada obligaría a la agencia, y su silencio no se vería.",
    "fix": "Compare cómo está escrito con el \"Id de la obligación\" de las obligaciones del registro, o describa ahí la obligación.",
    "message": {
      "default": "Ninguna obligación del registro se llama {duty}."
    }
  },
  'reporter-listed-twice': {
    "title": "Una agencia que el registro enumera dos veces",
    "why": "Quién debe informar se cuenta con el registro. Una agencia enumerada dos veces se esperaría dos veces y estaría en silencio dos veces.",
    "fix": "Conserve una de las dos. Si son dos agencias, dé a cada una su propio id; si una reemplazó a la otra, indíquelo en \"Sucesora\".",
    "message": {
      "default": "{reporter} ya es el número {first} de la lista. Este es el número {again}."
    }
  },
  'retired-code-used': {
    "title": "Un código que fue reemplazado",
    "why": "El código todavía se entiende. Pero las tablas de archivos nuevos usan el otro, y mostrarían lo mismo en dos filas.",
    "fix": "Use el código nuevo. En Excel, elíjalo de la lista de la celda. La corrección es segura: el programa puede hacerla.",
    "message": {
      "replaced": "El código \"{code}\" fue reemplazado por \"{meant}\".",
      "dropped": "El código \"{code}\" ya no se usa."
    }
  },
  'retired-form-used': {
    "title": "Un formulario que ya no se usaba",
    "why": "El formulario I-247A reemplazó a este el 2 de abril de 2017. Los anteriores siguen valiendo, pero una fecha posterior suele ser un error.",
    "fix": "Lea el número del formulario al pie del documento. En Excel, corrija la columna \"Documento\" o \"Fecha del documento\".",
    "message": {
      "default": "Este formulario ({paper:instrument}) tiene fecha {dated}. Se retiró el {retired}."
    }
  },
  'revision-gap': {
    "title": "Falta una revisión",
    "why": "Cada revisión dice qué cambió y por qué. Un número saltado es un cambio que nadie puede ver.",
    "fix": "Agregue la revisión que falta, o numere las revisiones sin saltos si no hubo ninguna.",
    "message": {
      "default": "La revisión {revision} sigue a la revisión {before}. Falta lo que hay en medio."
    }
  },
  'running-number-missing': {
    "title": "Faltan números en la bitácora",
    "why": "De una bitácora no se borra nada: una anotación hecha por error queda, retirada. Un número que falta puede ser una fila perdida o quitada.",
    "fix": "Busque las filas que faltan. Si se borró una fila, vuelva a ponerla y retírela. Si un número nunca se dio, déjelo.",
    "message": {
      "one": "Los números van de {first} a {last}. Falta {missing}.",
      "several": "Los números van de {first} a {last}. Faltan {count}; el primero es {missing}."
    }
  },
  'same-agreement-twice': {
    "title": "El mismo acuerdo dos veces",
    "why": "Una agencia no puede firmar dos veces el mismo tipo de acuerdo en un día. Un documento con dos ids se cuenta dos veces.",
    "fix": "Conserve el acuerdo que usan otros registros. Retire el otro con una revisión nueva y el motivo \"Retirado: duplicado\".",
    "message": {
      "default": "El acuerdo {other} tiene la misma agencia, el mismo tipo y la misma fecha de firma ({signed}). Ambos están vigentes."
    }
  },
  'same-id-two-contents': {
    "title": "Un id y una revisión, dos registros distintos",
    "why": "Rige la revisión más alta de cada id. Si dos registros la reclaman y son distintos, no rige ninguno.",
    "fix": "Si un registro es más nuevo, aumente su revisión e indique el motivo. Si uno se hizo por error, elimínelo.",
    "message": {
      "default": "{id}, revisión {revision}, dice otra cosa en {file}, línea {row}. Ninguno de los dos cuenta."
    }
  },
  'same-instrument-twice': {
    "title": "Un documento dos veces en una solicitud",
    "why": "Las tablas por documento lo contarían dos veces.",
    "fix": "Elimine el segundo, o corrija su tipo o su fecha.",
    "message": {
      "scan": "Dos documentos de esta solicitud tienen el mismo escaneo.",
      "default": "Dos documentos de esta solicitud son iguales: {paper:instrument}, con fecha {dated}."
    }
  },
  'shared-after-declining': {
    "title": "¿Se entregó información tras denegar?",
    "why": "La bitácora dice que la agencia denegó y también que se entregó información por lo mismo. Uno de los dos datos puede estar mal, o hubo otro fundamento.",
    "fix": "Si solo se denegó una parte, elija \"Atendida en parte\". En Excel, revise la hoja de divulgaciones: el número de lo pedido debe ser el correcto. Si no, responda a la señal.",
    "message": {
      "dated": "Se denegó el {declined}. El {given} se entregó: {information:information}. ¿Con qué fundamento?",
      "undated": "Se denegó y, sin embargo, se entregó: {information:information}. ¿Con qué fundamento?"
    }
  },
  'shared-more-than-asked': {
    "title": "¿Se entregó más de lo pedido?",
    "why": "Lo que va más allá de lo pedido no es una respuesta. Es información que la agencia dio por su cuenta.",
    "fix": "Si ICE también pidió esto, agregue esa petición. En Excel, copie la fila, déle el número siguiente y cambie \"Qué se pidió\". Si no, responda a la señal.",
    "message": {
      "default": "Se entregó: {information:information}. La bitácora no muestra que se pidiera. ¿Por qué se entregó?"
    }
  },
  'small-number-shown': {
    "title": "Se muestra un número pequeño de personas",
    "why": "Donde pocas personas comparten una edad, un origen o un cargo, los lectores pueden reconocerlas.",
    "fix": "Marque la cifra como reservada o únala con un grupo vecino.",
    "message": {
      "default": "Esta cifra está por debajo del umbral de {threshold} y se muestra."
    }
  },
  'status-law-cited-for-more': {
    "title": "¿Una ley sobre estatus citada para algo más?",
    "why": "La ley 8 U.S.C. 1373 trata de la ciudadanía y el estatus migratorio. No dice nada de fechas de salida, domicilios ni otros datos.",
    "fix": "En Excel, agregue en la columna \"Fundamento legal\" el de la otra información, separado con punto y coma. Si no, responda a la señal.",
    "message": {
      "default": "El único fundamento legal citado es 8 U.S.C. 1373. Lo que se entregó: {information:information}. ¿Con qué fundamento?"
    }
  },
  'supersedes-itself': {
    "title": "Una solicitud que se reemplaza a sí misma",
    "why": "Un estado posterior de la misma solicitud es una revisión nueva. \"Reemplaza solicitudes\" es solo para otras solicitudes.",
    "fix": "Quite el id de \"Reemplaza solicitudes\". Si quería indicar un estado más nuevo, aumente la \"Revisión\".",
    "message": {
      "default": "La solicitud {id} dice que se reemplaza a sí misma."
    }
  },
  'supersedes-unknown': {
    "title": "Reemplaza una solicitud que no está",
    "why": "Nada se borra de la bitácora. La solicitud reemplazada sigue en la lista.",
    "fix": "Revise el id en \"Reemplaza solicitudes\". Si la solicitud anterior está en otro archivo, verifique ambos archivos juntos.",
    "message": {
      "default": "Esta solicitud reemplaza a {other}. En los archivos entregados no hay tal solicitud."
    }
  },
  'table-code-unknown': {
    "title": "Una tabla con un código que su lista no tiene",
    "why": "Las tablas de muchas agencias se suman por estos códigos. Uno mal escrito queda fuera de la suma.",
    "fix": "Use un código de la lista, o \"total\" en una fila para todos.",
    "message": {
      "default": "\"{code}\" no es un código de la lista \"{list}\"."
    }
  },
  'table-month-outside-period': {
    "title": "Un mes que el informe no cubre",
    "why": "Una cifra de otro mes pertenece a otro informe. Aquí se suma al período equivocado.",
    "fix": "Mueva la fila al informe de su período. Si el mes se cubrió, agréguelo a \"Meses cubiertos\".",
    "message": {
      "outside": "El mes {month} no está dentro de {period}.",
      "gap": "El informe no cubre {month}. Pero hay una cifra para ese mes."
    }
  },
  'table-row-not-as-declared': {
    "title": "Una fila que no corresponde a su tabla",
    "why": "Una tabla indica por qué columnas divide sus cifras. Una fila que omite una no es ni una parte ni un total.",
    "fix": "Llene la columna. En una fila para todos, escriba \"total\".",
    "message": {
      "empty": "La columna \"{dimension}\" de esta fila está vacía.",
      "undeclared": "Esta fila llena la columna \"{dimension}\". La tabla no se divide por ella."
    }
  },
  'table-row-twice': {
    "title": "La misma fila dos veces",
    "why": "Cada combinación tiene una sola cifra. Con dos, nadie sabe cuál vale ni si deben sumarse.",
    "fix": "Conserve una de las dos filas. Si son partes de una cifra, súmelas en una sola fila.",
    "message": {
      "row": "La fila {other} de esta tabla es para la misma combinación.",
      "table": "Otra tabla de este informe tiene el mismo id, {table}."
    }
  },
  'table-total-differs': {
    "title": "Un total que no es la suma de sus filas",
    "why": "En una tabla completa, una fila que no está es cero. Por eso un total debe ser la suma de las filas que están.",
    "fix": "Cuente de nuevo o agregue las filas que faltan. Si faltan a propósito, la tabla no está completa: indíquelo.",
    "message": {
      "differs": "El total es {total}. Sus filas suman {sum}.",
      "more": "El total es {total}. Las cifras conocidas que lo forman ya suman {sum}."
    }
  },
  'tables-of-one-measure-differ': {
    "title": "Dos tablas de una medida, dos totales",
    "why": "Las mismas cosas, divididas de dos maneras, son las mismas. Si los totales difieren, faltan filas en una.",
    "fix": "Agregue las filas que faltan. Si faltan a propósito, la tabla no está completa: indíquelo.",
    "message": {
      "differs": "Esta tabla suma {found}. La tabla {other} de la misma medida suma {expected}.",
      "more": "Lo que se conoce en esta tabla ya suma {found}. La tabla {other} de la misma medida suma {expected}."
    }
  },
  'taker-disagrees-with-end': {
    "title": "Quién recibió a la persona y cómo terminó la custodia",
    "why": "Las entregas a ICE se cuentan según cómo terminó la custodia. Quién recibió a la persona debe decir lo mismo.",
    "fix": "Mire el documento de salida y corrija \"Cómo terminó la custodia\" o \"Quién recibió a la persona\". En Excel ambas tienen una lista en la celda.",
    "message": {
      "default": "La custodia terminó así: {end:custody-end}. Recibió a la persona: {taker:custody-taker}. No concuerdan."
    }
  },
  'telling-code-in-public-table': {
    "title": "Un código que dice demasiado en una tabla pública",
    "why": "Algunos códigos dicen algo de la persona: una condena, una negativa, una enfermedad. En público se cuentan bajo un código más general.",
    "fix": "Una la fila con la del código más general que indica el mensaje y sume las cifras.",
    "message": {
      "default": "\"{code}\" dice algo de personas. En público se cuentan bajo \"{coarse}\"."
    }
  },
  'termination-without-approval': {
    "title": "¿Se aprobó el fin del acuerdo?",
    "why": "En algunos estados, una agencia necesita aprobación para terminar un acuerdo con ICE. La da una junta o un funcionario.",
    "fix": "Si hubo aprobación, llene \"Aprobado el\". Si no hacía falta, indique por qué en una respuesta.",
    "message": {
      "none": "La agencia terminó el acuerdo el {ended}. Debe aprobar: {office:termination-approval}. ¿Se aprobó?",
      "late": "La agencia terminó el acuerdo el {ended}. La aprobación es del {approved}, que es después. Debe aprobar: {office:termination-approval}. ¿Hubo una anterior?"
    }
  },
  'time-zone-of-another-state': {
    "title": "Una zona horaria que el estado no tiene",
    "why": "Los días y trimestres siguen la zona horaria. Con la de otro estado, las solicitudes de fin de trimestre caen en el equivocado, y las retenciones cerca de medianoche, en otro día.",
    "fix": "Elija la zona de la oficina, por ejemplo America/Chicago. En Excel, quizá quedó la primera de la lista en \"Zona horaria\".",
    "message": {
      "default": "La agencia está en {state}. Ninguna parte tiene la hora de {zone}."
    }
  },
  'time-zone-unknown-name': {
    "title": "Una zona horaria que no existe",
    "why": "Los días y los trimestres siguen la zona horaria de la agencia. Sin ella, una solicitud a medianoche no tiene trimestre y una retención no tiene plazo.",
    "fix": "Escriba la zona como en la lista de IANA, por ejemplo America/New_York, America/Chicago, America/Denver, America/Phoenix o America/Los_Angeles. En Excel es la columna \"Zona horaria\".",
    "message": {
      "default": "No existe la zona horaria {zone}."
    }
  },
  'transfer-rate-unusual': {
    "title": "¿Muchas más entregas que de costumbre?",
    "why": "Una auditoría compara las entregas con los ingresos. Un salto frente al último año propio puede ser una política nueva, otra forma de contar, o cooperación que no consta en otro lado.",
    "fix": "Revise los dos números de la tasa. Si son correctos, responda con lo que cambió: una política, un contrato, el número de ingresos.",
    "message": {
      "default": "{found} entregas en {bookings} ingresos. En los cuatro informes anteriores hubo entre {least} y {most} por 1,000. ¿Qué cambió?"
    }
  },
  'transfer-without-required-basis': {
    "title": "¿Con qué fundamento se entregó a la persona?",
    "why": "Una ley o política vigente ese día permite entregar a una persona a ICE solo por ciertos fundamentos, como una orden judicial o una condena de la lista.",
    "fix": "En Excel, elija el fundamento en la columna \"Fundamento de la entrega\"; si es una condena, llene también \"Delito habilitante\". Si no, responda a la señal.",
    "message": {
      "basis": "La persona se entregó a ICE el {on}. Como fundamento, la bitácora dice: {ground:transfer-basis}. La ley o política registrada exige otro. ¿Cuál fue?",
      "offense": "La persona se entregó a ICE el {on} por una condena. La ley registrada exige indicar qué delito de la lista fue. ¿Cuál?"
    }
  },
  'withdrawn-but-still-used': {
    "title": "La custodia está registrada en una solicitud retirada",
    "why": "Una solicitud retirada sigue en la lista y no se cuenta en ningún lado. Entonces tampoco se cuenta la custodia que contiene.",
    "fix": "Registre la custodia en una solicitud que cuente. Luego indique esa en \"Registrado en la solicitud\", o déjelo vacío aquí.",
    "message": {
      "default": "La custodia está registrada en la solicitud {other}. Esa solicitud fue retirada."
    }
  },
  'withheld-count-differs': {
    "title": "Se reserva otro número de cifras",
    "why": "Con este número los lectores ven cuánto no se muestra.",
    "fix": "Cuente lo marcado como reservado: cifras y tasas. Luego corrija \"Cifras reservadas\".",
    "message": {
      "default": "El informe indica que se reservan {said} cifras. Se reservan {found}."
    }
  },
  'withheld-figure-follows': {
    "title": "Reservada, y aun así se puede calcular",
    "why": "Una cifra se reserva para proteger a personas. Si el total menos las demás cifras la da, no protege nada.",
    "fix": "Reserve una cifra más de la misma fila y de la misma columna, o el total, o una grupos. En Excel, marque la celda como reservada.",
    "message": {
      "default": "Esta cifra está reservada, pero las cifras que se muestran la dan."
    }
  },
  'year-differs-from-quarters': {
    "title": "El año no es la suma de sus trimestres",
    "why": "Lo recibido se suma a lo largo del año. Si no da lo mismo, algo se anotó tarde, se corrigió o se omitió.",
    "fix": "Si las anotaciones cambiaron desde entonces, publique nuevas revisiones de los trimestres. Si no, cuente de nuevo.",
    "message": {
      "default": "Para {period} el informe cuenta {said} peticiones recibidas. Los {parts} informes de sus partes suman {sum}."
    }
  },
  'zero-without-nil': {
    "title": "Un cero que nadie certifica",
    "why": "Una bitácora vacía puede significar que no llegó nada o que nadie lo anotó. Un certificado distingue los dos casos.",
    "fix": "Si no llegó nada, pida que una oficina lo certifique: \"Todas las solicitudes\", la fecha y el nombre de la oficina.",
    "message": {
      "default": "El informe no cuenta ninguna solicitud en {period}. Ninguna oficina certifica que no hubo."
    }
  },
  'code-not-for-this-view': {
    "title": "Un código que dice demasiado en público",
    "why": "Algunos códigos dicen algo de la persona: una condena, una negativa, una enfermedad. En público los sustituye un código más general.",
    "fix": "Escriba el código más general que indica el mensaje. Si queda repetido, déjelo una sola vez.",
    "message": {
      "default": "\"{value}\" dice algo de la persona. En un registro público lo sustituye \"{coarse}\" ({title})."
    }
  },
  'field-not-for-this-view': {
    "title": "Un campo que estos lectores no deben ver",
    "why": "Una copia para el público, o para un organismo regulador, solo lleva los campos que sus lectores pueden ver. Otro podría señalar a una persona.",
    "fix": "Quite el campo de esta copia. La bitácora propia de la agencia lo conserva. Si esta es esa bitácora, escriba \"agency\" como vista.",
    "message": {
      "public": "\"{field}\" no puede figurar en un registro público.",
      "regulator": "\"{field}\" no está entre lo que pide esta ley: {law}."
    }
  },
  'missing-field': {
    "title": "Falta un campo obligatorio",
    "why": "Sin él la anotación no se puede contar ni comparar con otras.",
    "fix": "Llene la celda. Si nadie sabe la respuesta, elija el código que lo dice, cuando la lista lo tenga. En JSON, las listas sin elementos se escriben [].",
    "message": {
      "default": "Falta \"{field}\".",
      "list": "Falta \"{field}\". Si no hay ninguno, escriba una lista vacía: []."
    }
  },
  'needed-for-this-entry': {
    "title": "Este tipo de anotación necesita un campo más",
    "why": "Lo que dice un campo hace necesario otro; sin él la anotación se contradice.",
    "fix": "Llene el campo que nombra el mensaje o corrija el que lo exige.",
    "message": {
      "default": "Falta \"{field}\". Se necesita porque {reason}.",
      "explained": "Falta \"{field}\". Llénelo o indique por qué falta en \"{missing_field}\"."
    }
  },
  'not-a-date-and-time': {
    "title": "No es una fecha y hora",
    "why": "Las horas de custodia se cuentan de un momento a otro. Sin la diferencia con UTC, una hora significa momentos distintos en lugares distintos.",
    "fix": "Escriba fecha, T, hora y diferencia: 2026-01-06T14:05:00-08:00. La diferencia es -08:00 en la hora estándar del Pacífico y -05:00 en la del Este.",
    "message": {
      "default": "\"{value}\" no es una fecha y hora. Escríbala así: 2026-01-06T14:05:00-08:00.",
      "no-offset": "\"{value}\" no indica su diferencia con UTC. Agréguela, por ejemplo -08:00.",
      "date-only": "\"{value}\" es una fecha sin hora. Escríbala así: 2026-01-06T14:05:00-08:00.",
      "no-such-moment": "Ningún calendario ni reloj tiene {value}.",
      "written": "\"{value}\" se escribe {meant}.",
      "hidden": "\"{field}\" no contiene una fecha y hora. Escríbala así: 2026-01-06T14:05:00-08:00."
    }
  },
  'not-a-date': {
    "title": "No es una fecha",
    "why": "Las fechas ubican cada anotación en un trimestre e inician los plazos de la ley. Una fecha que se puede leer de dos maneras no es una fecha.",
    "fix": "Escriba año, mes y día: 2026-01-06. En una hoja de cálculo también sirve una celda con una fecha verdadera.",
    "message": {
      "default": "\"{value}\" no es una fecha. Escriba año, mes y día, por ejemplo 2026-01-06.",
      "no-such-day": "El calendario no tiene el día {value}.",
      "written": "\"{value}\" se escribe {meant}.",
      "hidden": "\"{field}\" no contiene una fecha. Escriba año, mes y día, por ejemplo 2026-01-06."
    }
  },
  'out-of-range': {
    "title": "Un número fuera de rango",
    "why": "Un número así es un error de teclado, y uno solo arruina todas las sumas.",
    "fix": "Corrija el número. El dinero va en centavos.",
    "message": {
      "small": "{value} es muy poco para \"{field}\": {least} como mínimo.",
      "large": "{value} es demasiado para \"{field}\": {most} como máximo."
    }
  },
  'part-not-for-this-entry': {
    "title": "Una parte que este tipo de anotación no puede tener",
    "why": "Una anotación es una sola cosa: una solicitud recibida, una consulta, un contacto, una alerta o un acto. Las partes de dos tipos se contarían dos veces.",
    "fix": "Vacíe las celdas de esa parte o corrija el campo que dice de qué tipo es la anotación. Si ocurrieron ambas cosas, haga dos anotaciones.",
    "message": {
      "default": "\"{field}\" no corresponde aquí, porque {reason}."
    }
  },
  'repeated-item': {
    "title": "Un elemento que está dos veces",
    "why": "Se contaría dos veces.",
    "fix": "Elimine uno de los dos.",
    "message": {
      "default": "\"{value}\" está dos veces en \"{field}\".",
      "hidden": "Un elemento está dos veces en \"{field}\"."
    }
  },
  'too-few-items': {
    "title": "Una lista a la que le falta un elemento",
    "why": "El registro no significa nada sin él.",
    "fix": "Agregue lo que falta.",
    "message": {
      "default": "\"{field}\" necesita al menos {least}."
    }
  },
  'too-long': {
    "title": "Un texto demasiado largo",
    "why": "Los campos son cortos a propósito: es probable que un texto largo diga algo sobre una persona.",
    "fix": "Acórtelo. No debe decir nada sobre una persona.",
    "message": {
      "default": "\"{field}\" tiene {count} caracteres. Se permiten {most} como máximo."
    }
  },
  'too-many-items': {
    "title": "Una lista demasiado larga",
    "why": "Ninguna anotación real tiene tantos. A menudo es que se juntaron varias en una.",
    "fix": "Divida la anotación, o quite lo que está dos veces.",
    "message": {
      "default": "\"{field}\" tiene más de {most} elementos."
    }
  },
  'too-short-or-empty': {
    "title": "Un texto vacío o demasiado corto",
    "why": "Un texto vacío parece una respuesta y no lo es.",
    "fix": "Llénelo u omita el campo cuando no se sabe nada.",
    "message": {
      "default": "\"{field}\" tiene {count} caracteres. Se necesitan {least} como mínimo.",
      "empty": "\"{field}\" está vacío. Llénelo u omita el campo."
    }
  },
  'unknown-code': {
    "title": "Un código que su lista no tiene",
    "why": "Los códigos se cuentan tal como están escritos. Uno mal escrito queda fuera de todas las tablas.",
    "fix": "Elija un código de la lista del campo. En el libro de trabajo del estándar, la celda los ofrece.",
    "message": {
      "default": "\"{value}\" no es un código de \"{field}\".",
      "near": "\"{value}\" no es un código de \"{field}\". ¿Quiso decir \"{meant}\" ({title})?",
      "same": "En \"{field}\" el código de \"{value}\" es \"{meant}\".",
      "looks-alike": "Lo que está en \"{field}\" parece \"{meant}\" ({title}), pero tiene letras de otro alfabeto. Escríbalo de nuevo.",
      "one-of": "Lo que está en \"{field}\" no es ninguno de estos: {codes}.",
      "hidden": "Lo que está en \"{field}\" no es un código de su lista. El valor está oculto ({count} caracteres)."
    }
  },
  'unknown-field': {
    "title": "Un campo que el estándar no tiene",
    "why": "Solo los campos conocidos se pueden verificar y, cuando haga falta, dejar fuera de los archivos públicos. Uno mal escrito se perdería sin aviso.",
    "fix": "Corrija la escritura del campo o encabezado, o elimínelo. Lo que usted agregue va en una extensión registrada.",
    "message": {
      "default": "\"{name}\" no es un campo de \"{field}\".",
      "near": "\"{name}\" no es un campo de \"{field}\". ¿Quiso decir \"{meant}\"?",
      "hidden": "\"{field}\" tiene un campo que el estándar no conoce. Su nombre está oculto ({count} caracteres)."
    }
  },
  'value-not-for-this-entry': {
    "title": "Un valor que contradice otro campo",
    "why": "Dos campos de una anotación dicen cosas que no pueden ser ciertas a la vez.",
    "fix": "Corrija uno de los dos campos que nombra el mensaje.",
    "message": {
      "default": "\"{field}\" no concuerda, porque {reason}."
    }
  },
  'wrong-form': {
    "title": "Un valor con otra forma que la de su campo",
    "why": "Los ids, los períodos y las direcciones unen un registro con otro. Si se escriben de otra forma, no unen nada.",
    "fix": "Escríbalo como el ejemplo del mensaje: los mismos signos, el mismo número de dígitos, sin espacios.",
    "message": {
      "default": "\"{value}\" no tiene la forma de \"{field}\", por ejemplo {example}.",
      "written": "\"{value}\" se escribe {meant}.",
      "looks-like": "Algunas letras de \"{field}\" solo se parecen a {meant}. Son de otro alfabeto.",
      "hidden": "\"{field}\" no tiene la forma debida, por ejemplo {example}. El valor está oculto ({count} caracteres).",
      "code": "Lo que está en \"{field}\" no tiene la forma de un código: letras minúsculas, dígitos y guiones, por ejemplo los-angeles.",
      "code-written": "En \"{field}\" escriba el código \"{meant}\" ({title}).",
      "name": "Un nombre en \"{field}\" no tiene la forma debida: letras minúsculas, dígitos y guiones.",
      "address": "\"{field}\" no es una dirección web. Debe empezar con https:// o http:// y no tener espacios."
    }
  },
  'wrong-type': {
    "title": "Otra clase de valor que la que lleva el campo",
    "why": "Un número entre comillas o un sí en palabras no se suma como un número o un sí.",
    "fix": "En JSON: los números y true o false sin comillas, los textos con comillas, las listas entre [ ], las partes entre { }. Omita el campo en lugar de escribir null.",
    "message": {
      "text": "\"{field}\" debe ser un texto.",
      "integer": "\"{field}\" debe ser un número entero, sin comillas.",
      "boolean": "\"{field}\" debe ser true o false, sin comillas.",
      "list": "\"{field}\" debe ser una lista, entre [ ].",
      "part": "\"{field}\" debe tener sus propios campos, entre { }.",
      "null": "\"{field}\" es null. Omita el campo cuando no se sabe nada.",
      "null-list": "\"{field}\" es null. Si no hay ninguno, escriba una lista vacía: []."
    }
  },
  'empty-file': {
    "title": "Archivo vacío",
    "why": "Un archivo vacío no dice nada. Nunca significa que no hubo solicitudes.",
    "fix": "Vuelva a guardar el archivo desde el programa que lo hizo. Si no hubo solicitudes, certifíquelo en un informe.",
    "message": {
      "default": "El archivo está vacío. Un archivo vacío no es un informe de cero solicitudes."
    }
  },
  'unknown-format': {
    "title": "Tipo de archivo que no se puede leer",
    "why": "Solo se pueden leer como registros las tablas y JSON.",
    "fix": "Abra el archivo en el programa que lo hizo y guárdelo como libro de Excel (.xlsx) o como CSV.",
    "message": {
      "old-excel": "Este es un libro de un Excel antiguo (.xls). Ábralo en Excel y elija Guardar como, Libro de Excel (.xlsx).",
      "binary-workbook": "Este es un libro binario de Excel (.xlsb). Ábralo en Excel y elija Guardar como, Libro de Excel (.xlsx).",
      "encrypted": "Este libro está cerrado con contraseña. Ábralo, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo de nuevo.",
      "pdf": "Este es un PDF. Un PDF no se puede leer como tabla: envíe el libro o CSV del que se imprimió.",
      "old-word": "Este es un documento de Word. Copie su tabla en un libro y guárdelo.",
      "word": "Este es un documento de Word. Copie su tabla en un libro y guárdelo.",
      "slides": "Esta es una presentación. Copie su tabla en un libro y guárdelo.",
      "numbers": "Este es un documento de Apple Numbers. Elija Archivo, Exportar a, Excel.",
      "picture": "Esta es una imagen. Una imagen no se puede leer como tabla.",
      "web-page": "Esta es una página web, quizás guardada en lugar del archivo. Descargue el archivo mismo.",
      "xml": "Este es un archivo XML. Ábralo en Excel y guárdelo como libro de Excel (.xlsx), o exporte JSON.",
      "rich-text": "Este es un documento de texto enriquecido. Copie su tabla en un libro y guárdelo.",
      "parquet": "Este es un archivo Parquet. Expórtelo como CSV o NDJSON.",
      "archive": "Este es un archivo comprimido con otros archivos. Descomprímalo y dé los archivos o su carpeta.",
      "gzip": "Este archivo está comprimido más de una vez. Descomprímalo y dé el archivo de dentro.",
      "not-a-table": "Este archivo contiene JSON, no una tabla de filas y columnas.",
      "binary": "Este archivo no es texto, un libro ni JSON, y no se puede leer."
    }
  },
  'gzip-damaged': {
    "title": "Archivo comprimido que termina antes de tiempo",
    "why": "Lo que falta al final puede contener registros.",
    "fix": "Copie o descargue el archivo de nuevo, o vuelva a hacerlo.",
    "message": {
      "default": "El archivo comprimido está dañado o cortado. Se leyó todo lo que está antes de ese lugar.",
      "too-large": "El archivo comprimido se descomprime a más de lo permitido, o a mucho más que su tamaño. Se leyó todo hasta ese punto."
    }
  },
  'json-syntax': {
    "title": "Texto que no es JSON",
    "why": "Donde los signos de JSON están mal, nadie puede saber qué pertenece a cada campo.",
    "fix": "Corrija el lugar que se indica. Los archivos JSON conviene que los escriba un programa.",
    "message": {
      "ends-early": "El texto termina en el carácter {character_no}, antes de que el registro esté completo.",
      "unexpected": "\"{character}\" no puede estar en el carácter {character_no}.",
      "trailing-comma": "Hay una coma de más en el carácter {character_no}: nada la sigue.",
      "missing-comma": "En el carácter {character_no} se espera una coma o un signo de cierre, no \"{character}\".",
      "missing-colon": "Falta el signo de dos puntos después del nombre del campo en el carácter {character_no}.",
      "quotes": "En el carácter {character_no} hay comillas de otro tipo. JSON usa solo las comillas dobles rectas.",
      "bare-name": "El nombre de campo en el carácter {character_no} necesita comillas dobles rectas.",
      "comment": "Hay un comentario en el carácter {character_no}. JSON no tiene comentarios.",
      "word": "La palabra en el carácter {character_no} no es un valor de JSON. Solo lo son true, false y null; un texto necesita comillas.",
      "number": "El número en el carácter {character_no} no está escrito como lo pide JSON: sin signo más, sin cero inicial, solo cifras.",
      "escape": "La barra inversa en el carácter {character_no} no inicia ninguna secuencia conocida.",
      "after": "Hay más texto después del final del JSON, desde el carácter {character_no}."
    }
  },
  'torn-last-line': {
    "title": "Última línea cortada",
    "why": "Es probable que el archivo se cortara al escribirlo o copiarlo; pueden faltar más líneas.",
    "fix": "Exporte o copie el archivo de nuevo.",
    "message": {
      "default": "La última línea se corta en medio de un registro. Las líneas anteriores se leyeron."
    }
  },
  'blank-lines': {
    "title": "Líneas vacías entre registros",
    "why": "Cada línea de un archivo así es un registro; una línea vacía puede ser uno que se perdió.",
    "fix": "Quite las líneas vacías si no falta nada en ellas.",
    "message": {
      "default": "{count} líneas entre registros están vacías; la primera es esta."
    }
  },
  'not-a-record': {
    "title": "Algo que no es un registro",
    "why": "Un registro tiene campos con nombre, entre llaves.",
    "fix": "Escriba cada anotación como objeto con campos con nombre, o quítela.",
    "message": {
      "default": "Aquí hay un valor suelto o una lista donde se espera un registro."
    }
  },
  'duplicate-key': {
    "title": "Campo escrito dos veces",
    "why": "Dos valores para un campo: nadie puede saber cuál vale, y los programas eligen de forma distinta.",
    "fix": "Conserve el correcto y quite el otro.",
    "message": {
      "default": "El campo \"{name}\" está escrito dos veces en un objeto. No se tomó ningún valor.",
      "hidden": "Un campo está escrito dos veces en un objeto. No se tomó ningún valor."
    }
  },
  'forbidden-key': {
    "title": "Nombre de campo que confunde a los programas",
    "why": "Este nombre tiene un significado dentro de JavaScript y puede cambiar la lectura de otros registros.",
    "fix": "Quite el campo.",
    "message": {
      "default": "No se permite un campo llamado \"{name}\". Se omitió.",
      "hidden": "Se omitió un campo con un nombre no permitido."
    }
  },
  'nested-too-deep': {
    "title": "Demasiados niveles",
    "why": "Ningún registro del estándar tiene tantos niveles.",
    "fix": "Vea qué programa escribió el archivo. Puede ser que no sea una bitácora.",
    "message": {
      "default": "Hay más de {depth} niveles de signos, en el carácter {character_no}. La lectura se detuvo aquí."
    }
  },
  'number-not-whole': {
    "title": "Número que no está escrito como entero",
    "why": "El estándar cuenta con números enteros (el dinero en centavos) para que nada se redondee.",
    "fix": "Escriba un número entero sin punto ni exponente; el dinero en centavos.",
    "message": {
      "fraction": "{number} está escrito con punto decimal. Solo se leen números enteros; se omitió.",
      "exponent": "{number} está escrito con exponente. Solo se leen números enteros; se omitió.",
      "minus-zero": "{number} está escrito como menos cero. Escriba 0; se omitió."
    }
  },
  'number-too-large': {
    "title": "Número demasiado grande para ser exacto",
    "why": "Más allá de 9 007 199 254 740 991 muchos programas redondean sin avisar.",
    "fix": "Revise el número. Si es un id, va entre comillas.",
    "message": {
      "default": "{number} es demasiado grande para leerlo sin redondear. Se omitió."
    }
  },
  'control-character': {
    "title": "Carácter de control en un texto",
    "why": "JSON no permite caracteres de control directos, y pueden ocultar lo que sigue.",
    "fix": "Quite el carácter, o escriba un salto de línea como \\n.",
    "message": {
      "default": "El carácter de control {code} está dentro de un texto, en el carácter {character_no}. El registro no se leyó."
    }
  },
  'lone-surrogate': {
    "title": "Mitad de un carácter",
    "why": "La secuencia representa la mitad de un carácter; los programas la sustituyen de formas distintas.",
    "fix": "Escriba el texto de nuevo.",
    "message": {
      "default": "Un texto contiene la mitad de un carácter, en el carácter {character_no}. Se omitió."
    }
  },
  'text-too-long': {
    "title": "Texto demasiado largo",
    "why": "Ningún campo del estándar es tan largo.",
    "fix": "Acorte el texto, o quítelo.",
    "message": {
      "default": "Un texto tiene más de {most} caracteres. Se omitió."
    }
  },
  'too-many-keys': {
    "title": "Demasiados campos",
    "why": "Ningún registro del estándar tiene tantos campos.",
    "fix": "Vea qué programa escribió el archivo. Puede ser que no sea una bitácora.",
    "message": {
      "default": "Un objeto tiene más de {keys} campos. El registro no se leyó."
    }
  },
  'not-utf8': {
    "title": "Bytes que no son UTF-8",
    "why": "JSON se escribe en UTF-8; otros bytes significan que puede haber letras equivocadas.",
    "fix": "Exporte el archivo de nuevo como UTF-8.",
    "message": {
      "default": "El byte {byte} del archivo no es texto UTF-8. El registro no se leyó.",
      "utf-16": "Después del byte {byte} el archivo ya no contiene texto UTF-16. La lectura se detuvo ahí."
    }
  },
  'record-too-large': {
    "title": "Registro demasiado grande",
    "why": "Ningún registro del estándar es tan grande; el archivo es probablemente otra cosa, o perdió los saltos de línea o las comillas.",
    "fix": "Revise qué programa escribió el archivo.",
    "message": {
      "default": "Un registro tiene más de {most} bytes. No se leyó."
    }
  },
  'document-too-large': {
    "title": "Archivo JSON demasiado grande",
    "why": "Un archivo JSON que es un solo registro debe caber en la memoria; una lista de registros no tiene límite.",
    "fix": "Escriba un registro por línea (NDJSON), o una lista de registros.",
    "message": {
      "default": "El archivo es un solo objeto JSON de más de {most} bytes. No se leyó."
    }
  },
  'assumed-encoding': {
    "title": "Codificación supuesta",
    "why": "El archivo no dice a qué letras corresponden sus bytes.",
    "fix": "Si las letras con acento se ven mal, guarde el archivo como CSV UTF-8.",
    "message": {
      "default": "El archivo se leyó como {encoding}. Compruebe que las letras con acento se vean bien."
    }
  },
  'assumed-separator': {
    "title": "Separador supuesto",
    "why": "Las celdas suelen separarse con comas; este archivo se leyó de otra forma porque sus filas encajan mejor así.",
    "fix": "Nada, si las columnas son correctas. Si no, guarde el archivo como libro de Excel.",
    "message": {
      "comma": "Las celdas se leyeron separadas por comas.",
      "semicolon": "Las celdas se leyeron separadas por punto y coma.",
      "tab": "Las celdas se leyeron separadas por tabuladores.",
      "bar": "Las celdas se leyeron separadas por barras verticales."
    }
  },
  'quote-not-closed': {
    "title": "Comillas que no se cierran",
    "why": "Unas comillas abiertas pueden tragarse las filas que siguen.",
    "fix": "Quite las comillas al inicio de la celda, o ciérrelas.",
    "message": {
      "default": "Una celda de esta fila empieza con comillas que no se cierran. Las comillas se leyeron como un carácter cualquiera."
    }
  },
  'stray-quote': {
    "title": "Comillas dentro de una celda entre comillas",
    "why": "Las comillas dentro de una celda entre comillas deben ir dobles; si no, los programas dividen la celda de formas distintas.",
    "fix": "Ponga las comillas dobles, o guarde el archivo como libro de Excel.",
    "message": {
      "default": "Una celda entre comillas de esta fila contiene unas comillas sueltas. Se leyeron como parte del texto."
    }
  },
  'kind-unknown': {
    "title": "¿Qué es esto?",
    "why": "Un archivo dice qué contiene con su esquema, su `record`, su nombre, los nombres de sus hojas o sus encabezados; aquí ninguno lo dice.",
    "fix": "Nombre el archivo o la hoja según lo que contiene, como requests, agencies o agreements, y use los encabezados de la plantilla.",
    "message": {
      "headings": "No se halló una fila con los títulos de las columnas. ¿Son solicitudes, agencias, jurisdicciones o acuerdos?",
      "importable": "Esto aún no son registros: los encabezados son los de {source}. Escriba: daybook import {source} ARCHIVO --out CARPETA",
      "records": "Aquí hay un registro que no dice qué es (registros así: {count}). ¿Es una solicitud, una agencia, una jurisdicción, un acuerdo o un informe?",
      "wrong": "\"{word}\" no es un tipo de registro.",
      "near": "\"{word}\" no es un tipo de registro. ¿Quiso decir \"{meant}\"?"
    }
  },
  'no-records': {
    "title": "Nada en el archivo",
    "why": "Un archivo sin registros nunca significa que no hubo ninguno.",
    "fix": "Compruebe que es el archivo correcto. Si no hubo solicitudes, certifíquelo en un informe.",
    "message": {
      "default": "El archivo no contiene registros. Eso no es un informe de cero solicitudes."
    }
  },
  'unknown-heading': {
    "title": "Encabezado desconocido",
    "why": "Una columna cuyo encabezado no se conoce no se lee.",
    "fix": "Use el encabezado de la plantilla, o quite la columna. Las columnas propias conviene tenerlas en otro archivo.",
    "message": {
      "default": "\"{heading}\" no es una columna de esta tabla. No se leyó.",
      "near": "\"{heading}\" no es una columna de esta tabla. ¿Quiso decir \"{meant}\"? No se leyó.",
      "hidden": "Un encabezado de {letters} letras no es una columna de esta tabla. No se leyó."
    }
  },
  'missing-heading': {
    "title": "Falta una columna",
    "why": "Todo registro necesita un valor en esta columna.",
    "fix": "Agregue la columna, con el encabezado de la plantilla.",
    "message": {
      "default": "Falta la columna \"{title_es}\" ({column})."
    }
  },
  'column-twice': {
    "title": "Dos columnas para lo mismo",
    "why": "Dos columnas pueden decir cosas distintas; nadie puede saber cuál vale.",
    "fix": "Conserve una de las dos columnas.",
    "message": {
      "default": "Esta columna significa lo mismo que \"{first}\". Solo se leyó la primera."
    }
  },
  'too-many-columns': {
    "title": "Demasiadas columnas",
    "why": "Ninguna tabla del estándar tiene tantas columnas.",
    "fix": "Quite las columnas que no son de la plantilla.",
    "message": {
      "default": "La tabla tiene {columns} columnas. Solo se miraron las primeras {most}.",
      "row": "Esta fila tiene {columns} celdas; ninguna hoja de cálculo admite más de {most}. La fila no se leyó."
    }
  },
  'too-many-cells': {
    "title": "Más celdas que encabezados",
    "why": "Una coma o comilla de más desplaza todas las celdas que siguen, y ninguna es segura.",
    "fix": "Ponga entre comillas la celda que contiene una coma, o guarde el archivo como libro de Excel.",
    "message": {
      "default": "Esta fila tiene {cells} celdas, pero hay {headings} encabezados. La fila no se leyó."
    }
  },
  'too-many-rows-waiting': {
    "title": "Más filas de una segunda tabla de las que se pueden guardar",
    "why": "Estas filas dicen más sobre anotaciones de otro archivo. Hay que guardarlas hasta leer su anotación, y son demasiadas.",
    "fix": "Verifique un año a la vez, o guarde la bitácora como NDJSON, donde cada línea tiene una anotación completa.",
    "message": {
      "default": "No pueden esperar a su anotación más de {limit} filas. No se leyeron {count} filas de {table}, a partir de esta."
    }
  },
  'column-without-heading': {
    "title": "Columna sin encabezado",
    "why": "Lo que significa una columna solo lo dice su encabezado.",
    "fix": "Escriba el encabezado de la plantilla sobre la columna, o vacíela.",
    "message": {
      "default": "La columna {letter} no tiene encabezado, pero sí {count} celdas con contenido. No se leyeron."
    }
  },
  'rows-differ': {
    "title": "Filas de una misma solicitud que difieren",
    "why": "Una solicitud que pide varias cosas ocupa varias filas; lo que concierne a toda la solicitud debe ser igual en cada una.",
    "fix": "Escriba el mismo valor en todas las filas de la solicitud, o dé a la otra solicitud su propio identificador.",
    "message": {
      "default": "\"{heading}\" dice aquí otra cosa que en la primera fila del mismo identificador. Se tomó la primera fila."
    }
  },
  'row-without-record': {
    "title": "Filas cuyo registro no está",
    "why": "Estas filas dicen más sobre registros que están en otra hoja o archivo; aquí esos registros faltan.",
    "fix": "Dé juntos todos los archivos de la bitácora, o corrija el identificador, la revisión o el número en estas filas.",
    "message": {
      "default": "{count} filas de {table} pertenecen a registros de {parent} que no se encontraron; la primera es esta."
    }
  },
  'unreadable-date': {
    "title": "Fecha que no se puede leer",
    "why": "Si se adivina la fecha, la solicitud puede caer en otro trimestre.",
    "fix": "Escriba la fecha como 2026-01-06, o deje la celda vacía si no se conoce.",
    "message": {
      "default": "\"{value}\" no es una fecha que se pueda leer con certeza.",
      "hidden": "Esto no es una fecha (valor oculto, {letters} letras).",
      "no-such-day": "\"{value}\": ese día no existe en el calendario.",
      "no-such-day-hidden": "Ese día no existe en el calendario (valor oculto, {letters} letras)."
    }
  },
  'ambiguous-date': {
    "title": "¿Primero el mes o el día?",
    "why": "Una fecha así puede ser dos días, y nada más en el archivo muestra cuál es.",
    "fix": "Escriba las fechas como 2026-01-06. Si otra fecha de la tabla muestra el orden, como 1/26/2026, se lee según ella.",
    "message": {
      "default": "\"{value}\" puede ser {month_first} o {day_first}. ¿Cuál es?"
    }
  },
  'assumed-date-order': {
    "title": "Orden de día y mes tomado del archivo",
    "why": "Algunas fechas podrían ser dos días; las otras fechas del archivo, o la opción dada, muestran cuál es.",
    "fix": "Nada, si es correcto. Las fechas como 2026-01-06 no dejan duda.",
    "message": {
      "month-first": "{count} fechas de esta columna se leyeron con el mes primero.",
      "day-first": "{count} fechas de esta columna se leyeron con el día primero."
    }
  },
  'assumed-time-zone': {
    "title": "Hora leída según el reloj de la agencia",
    "why": "Una hora que no dice a qué distancia de UTC está se leyó como hora del lugar de la agencia.",
    "fix": "Nada, si las horas son locales. Las horas como 2026-01-06T14:30:00-08:00 no dejan duda.",
    "message": {
      "default": "{count} horas de esta columna no dicen a qué distancia de UTC están. Se leyeron según el reloj de {zone}."
    }
  },
  'assumed-century': {
    "title": "Año de dos cifras",
    "why": "Un año de dos cifras se leyó como de este siglo.",
    "fix": "Nada, si es correcto. Las fechas como 2026-01-06 no dejan duda.",
    "message": {
      "default": "{count} fechas de esta columna tienen un año de dos cifras. Se leyeron como 20..."
    }
  },
  'serial-date': {
    "title": "Fecha como la cuenta Excel",
    "why": "Excel cuenta los días desde 1900; la celda muestra la cuenta en lugar de la fecha.",
    "fix": "Nada, si la fecha es correcta. Si no, dé a la columna el formato de fecha.",
    "message": {
      "default": "{count} celdas de esta columna contienen un número de días, como {value}, leído como {date}."
    }
  },
  'time-left-out': {
    "title": "Hora omitida",
    "why": "Esta columna contiene fechas; la hora tiene su propia columna.",
    "fix": "Escriba la hora, con su diferencia con UTC, en la columna correspondiente.",
    "message": {
      "default": "{count} celdas de esta columna contienen también una hora. Solo se leyó la fecha."
    }
  },
  'unreadable-instant': {
    "title": "Momento que no se puede leer",
    "why": "Los plazos en horas necesitan fecha, hora y la diferencia con UTC.",
    "fix": "Escríbalo como 2026-01-06T14:30:00-08:00, o deje la celda vacía y llene solo la fecha.",
    "message": {
      "default": "\"{value}\" no es una fecha con hora.",
      "hidden": "Esto no es una fecha con hora (valor oculto, {letters} letras).",
      "no-such-time": "\"{value}\": esa hora no existe. La medianoche es 00:00 del día siguiente.",
      "no-such-time-hidden": "Esa hora no existe (valor oculto, {letters} letras)."
    }
  },
  'instant-without-offset': {
    "title": "Hora sin su diferencia con UTC",
    "why": "La misma hora es otro momento en otra zona horaria, y en verano.",
    "fix": "Agregue la diferencia con UTC, como -08:00 en invierno y -07:00 en verano en la costa del Pacífico.",
    "message": {
      "default": "\"{value}\" no dice a qué distancia de UTC está su hora. Agréguela, como 2026-01-06T14:30:00-08:00.",
      "skipped-hour": "Ningún reloj de {zone} mostró esta hora: esa noche se adelantó. Corrija la hora.",
      "repeated-hour": "Los relojes de {zone} mostraron esta hora dos veces esa noche. Diga a qué distancia de UTC está, como 2026-11-01T01:30:00-07:00.",
      "hidden": "Esta hora no dice a qué distancia de UTC está (valor oculto, {letters} letras)."
    }
  },
  'unreadable-number': {
    "title": "Número que no se puede leer",
    "why": "Las cantidades son números enteros; el dinero se cuenta en centavos.",
    "fix": "Escriba solo cifras, como 1234. Deje la celda vacía si no se conoce el número: vacío no es cero.",
    "message": {
      "default": "\"{value}\" no es un número entero.",
      "hidden": "Esto no es un número entero (valor oculto, {letters} letras).",
      "cents": "\"{value}\" no es un número entero. Esta columna cuenta centavos: si son 12.50 dólares, escriba 1250.",
      "cents-hidden": "Esto no es un número entero de centavos (valor oculto, {letters} letras).",
      "fraction": "{value} no es un número entero.",
      "too-large": "\"{value}\" es demasiado grande para leerlo sin redondear.",
      "too-large-hidden": "El número es demasiado grande para leerlo sin redondear (valor oculto, {letters} letras)."
    }
  },
  'number-rewritten': {
    "title": "Número leído sin sus signos",
    "why": "Los números se guardan solo con cifras.",
    "fix": "Nada, si el número es correcto.",
    "message": {
      "default": "{count} números de esta columna tienen comas o punto, como {value}, leído como {number}."
    }
  },
  'unreadable-yes-no': {
    "title": "Ni sí ni no",
    "why": "La columna solo puede contener sí o no.",
    "fix": "Escriba sí o no, o deje la celda vacía si no se sabe.",
    "message": {
      "default": "\"{value}\" no es ni sí ni no.",
      "hidden": "Esto no es ni sí ni no (valor oculto, {letters} letras)."
    }
  },
  'code-rewritten': {
    "title": "Título leído como su código",
    "why": "Los registros contienen códigos, que son iguales en todos los idiomas.",
    "fix": "Nada: el significado es seguro.",
    "message": {
      "default": "\"{value}\" se leyó como {code} ({count} celdas)."
    }
  },
  'unusual-characters': {
    "title": "Caracteres inusuales",
    "why": "Las cifras anchas, los espacios especiales y las marcas invisibles parecen los de siempre pero son otros; llegan con texto copiado.",
    "fix": "Nada, si el valor es correcto. Al escribir la celda de nuevo desaparecen.",
    "message": {
      "default": "{count} celdas de esta columna contienen espacios especiales, cifras anchas o marcas invisibles. Se leyeron como los caracteres de siempre."
    }
  },
  'unreadable-character': {
    "title": "Carácter que no se puede leer",
    "why": "La celda contiene un carácter de control, o bytes que no son letra en la codificación del archivo.",
    "fix": "Escriba la celda de nuevo, y guarde el archivo como CSV UTF-8 o como libro de Excel.",
    "message": {
      "default": "La celda contiene un carácter que no se puede leer. Se omitió."
    }
  },
  'date-instead-of-text': {
    "title": "Fecha en lugar de un texto",
    "why": "Excel convierte textos como 3-4 en fechas; lo que se escribió se pierde.",
    "fix": "Dé a la columna el formato de texto, y escriba la celda de nuevo.",
    "message": {
      "default": "La celda contiene la fecha {date}, pero esta columna no contiene fechas. Es posible que Excel cambiara lo que se escribió."
    }
  },
  'error-cell': {
    "title": "Fórmula que falló",
    "why": "La celda muestra el error de una fórmula, no un valor.",
    "fix": "Escriba el valor mismo, o deje la celda vacía si no se conoce.",
    "message": {
      "default": "La celda muestra {error}, el error de una fórmula. Se omitió."
    }
  },
  'damaged-workbook': {
    "title": "Libro dañado",
    "why": "Las partes del libro no encajan, o no son lo que dicen ser.",
    "fix": "Ábralo en Excel, deje que Excel lo repare, y guárdelo con otro nombre.",
    "message": {
      "default": "El libro está dañado y no se puede leer.",
      "doctype": "El libro declara un tipo de documento propio, lo que ningún programa de hojas de cálculo hace. No se leyó."
    }
  },
  'workbook-too-large': {
    "title": "Libro demasiado grande",
    "why": "Un libro que se descomprime a tanto puede detener la computadora.",
    "fix": "Guarde la hoja como CSV, que no tiene límite.",
    "message": {
      "default": "El libro tiene demasiadas partes, o se descomprime a más de {most} bytes o a mucho más que su tamaño. No se leyó.",
      "work": "El libro exige mucho más tiempo o memoria que lo normal para su tamaño. Se abandonó y no se leyó."
    }
  },
  'linked-workbook': {
    "title": "Libro que toma valores de otros",
    "why": "Sus celdas pueden mostrar valores de libros que nadie más tiene, y que cambian.",
    "fix": "En Excel elija Datos, Editar vínculos, Romper vínculo, y guarde.",
    "message": {
      "default": "El libro tiene vínculos con otros libros. No se abrieron; se leyeron los últimos valores vistos."
    }
  },
  'hidden-columns': {
    "title": "Columnas ocultas",
    "why": "Las columnas ocultas son parte de la hoja, pero quien la mira no las ve.",
    "fix": "Muestre todas las columnas, y vacíe las que no son de la bitácora.",
    "message": {
      "default": "La columna \"{heading}\" está oculta. Celdas llenas en ella: {count}. Se leyeron como las demás."
    }
  },
  'merged-cells': {
    "title": "Celdas combinadas",
    "why": "De las celdas combinadas solo la primera contiene algo; las demás están vacías, aunque parezcan llenas.",
    "fix": "Separe las celdas y llene cada una.",
    "message": {
      "default": "{cells} es una sola celda combinada. Se leyó la primera; las demás están vacías."
    }
  },
  'second-table': {
    "title": "Segunda tabla en una hoja",
    "why": "Entre las filas hay otra fila de encabezados. Lo que está debajo le pertenece.",
    "fix": "Dé a cada tabla su propia hoja.",
    "message": {
      "default": "Aquí están los encabezados de la tabla {table}. Las filas de abajo se leyeron como esa tabla. Lugares así: {count}."
    }
  },
  'example-row': {
    "title": "Ejemplo entre las filas",
    "why": "El id es el del ejemplo de la plantilla. Un ejemplo nunca debe contarse.",
    "fix": "Borre la fila. Si es una anotación real, dele su propio id.",
    "message": {
      "default": "Este es el ejemplo de la plantilla. Se dejó fuera."
    }
  },
  'date-outside-period': {
    "title": "Fecha fuera del período",
    "why": "La hoja Meta dice el período del libro. Una fecha que no cae en él suele ser un error de dedo.",
    "fix": "Nada, si la fecha es correcta: cada fila cuenta donde cae su propia fecha. Si no, corríjala.",
    "message": {
      "default": "Fechas de esta columna que no caen en {period}: {count}, como {date}."
    }
  },
  'agency-not-of-workbook': {
    "title": "Fila de otra agencia",
    "why": "La hoja Meta dice de quién es la bitácora. Se pegó una fila de otra agencia, o uno de los dos id está mal.",
    "fix": "Pase la fila al libro de su agencia, o corrija el id aquí o en la hoja Meta.",
    "message": {
      "default": "Esta fila es de {agency}. La hoja Meta dice que el libro es de {own}."
    }
  },
  'meta-not-understood': {
    "title": "Hoja Meta que no se entiende",
    "why": "La hoja Meta dice una vez, para todas las filas, de quién es la bitácora y de qué período.",
    "fix": "Escríbalo en la hoja Meta como dice la nota de al lado.",
    "message": {
      "agency": "La hoja Meta no dice la agencia. Escriba su id, por ejemplo us-zz-qmrtwkla.",
      "period": "La hoja Meta no dice el período. Escríbalo como 2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026.",
      "version": "La hoja Meta no dice la versión del estándar. Escriba 1.0.",
      "zone": "La hoja Meta no dice una zona horaria conocida. Escríbala como America/Chicago, o déjela vacía."
    }
  },
  'formula-cells': {
    "title": "Fórmulas en lugar de valores",
    "why": "Una bitácora contiene lo que pasó; una fórmula puede mostrar otra cosa mañana.",
    "fix": "Copie la columna y péguela como valores.",
    "message": {
      "default": "{count} celdas de \"{heading}\" son fórmulas. Se leyeron los últimos valores mostrados."
    }
  },
  'hidden-rows': {
    "title": "Filas ocultas",
    "why": "Las filas ocultas son parte de la hoja, pero quien la mira no las ve.",
    "fix": "Muestre todas las filas, y borre las que no son de la bitácora.",
    "message": {
      "default": "{count} filas ocultas tienen contenido; la primera es esta. Se leyeron como las demás."
    }
  },
  'hidden-sheet': {
    "title": "Hoja oculta",
    "why": "Una hoja oculta es parte del libro, pero quien lo mira no la ve.",
    "fix": "Muestre la hoja, y bórrela si no es de la bitácora.",
    "message": {
      "read": "La hoja \"{sheet}\" está oculta. Se leyó como las demás.",
      "not-read": "La hoja \"{sheet}\" está oculta y no es una tabla del estándar. No se leyó."
    }
  },
  'sheet-not-read': {
    "title": "Hoja que no se leyó",
    "why": "El nombre y los encabezados de la hoja no son los de una tabla del estándar.",
    "fix": "Nada, si es una nota propia. Si no, use los encabezados de la plantilla.",
    "message": {
      "default": "La hoja \"{sheet}\" no es una tabla del estándar. No se leyó."
    }
  },
  'file-skipped': {
    "title": "Archivo que no se leyó",
    "why": "En una carpeta solo se leen los archivos con terminaciones de tablas y JSON.",
    "fix": "Nada, si el archivo no contiene registros. Si no, nómbrelo directamente.",
    "message": {
      "ending": "La terminación de este archivo no es de las que se leen en una carpeta.",
      "not-regular": "Esto es un enlace o un dispositivo, no un archivo. No se abrió.",
      "in-publication": "La publicación indica que este archivo no contiene registros, o los mismos en otra forma.",
      "deep": "La carpeta está en un nivel demasiado profundo. No se abrió."
    }
  },
  'empty-folder': {
    "title": "Carpeta sin registros",
    "why": "Una carpeta sin registros nunca significa que no hubo ninguno.",
    "fix": "Compruebe que es la carpeta correcta.",
    "message": {
      "default": "La carpeta no contiene ningún archivo que se pueda leer. Eso no es un informe de cero solicitudes."
    }
  },
  'personal-data-in-name': {
    "title": "Datos personales en un nombre",
    "why": "Los nombres de archivos, hojas y columnas se copian en listas, informes y mensajes, donde nadie espera datos de una persona.",
    "fix": "Póngale otro nombre, por ejemplo el trimestre: solicitudes 2026-Q1.",
    "message": {
      "file": "El nombre de este archivo parece contener el número, la dirección o la fecha de nacimiento de una persona. Aquí esa parte está oculta.",
      "sheet": "El nombre de esta hoja parece contener el número, la dirección o la fecha de nacimiento de una persona. Aquí esa parte está oculta.",
      "heading": "El encabezado de la columna {letter} parece contener el número, la dirección o la fecha de nacimiento de una persona. Aquí no se repite."
    }
  },
  'personal-data-in-column': {
    "title": "Datos personales en una columna aparte",
    "why": "El estándar no tiene ninguna columna para datos de una persona, así que esta no se leyó; pero va adonde vaya el archivo.",
    "fix": "Borre la columna de la bitácora y de las copias anteriores del archivo. Guarde esos datos en el sistema del que vienen.",
    "message": {
      "ssn": "La columna {letter} no es del estándar, y {count} de sus celdas parecen números de Seguro Social.",
      "a-number": "La columna {letter} no es del estándar, y {count} de sus celdas parecen números A de extranjero.",
      "phone": "La columna {letter} no es del estándar, y {count} de sus celdas parecen números de teléfono.",
      "e-mail": "La columna {letter} no es del estándar, y {count} de sus celdas parecen direcciones de correo electrónico.",
      "birth-date": "La columna {letter} no es del estándar, y {count} de sus celdas parecen fechas de nacimiento."
    }
  },
  'headings-of-another-file': {
    "title": "Encabezados de otro tipo de archivo",
    "why": "Sin sus encabezados nadie puede saber qué contiene cada columna, así que no se leyó nada del archivo.",
    "fix": "Compruebe que sea el archivo correcto para esta importación. Si alguien cambió o borró encabezados, vuelva a poner los originales.",
    "message": {
      "default": "Esto no parece ser {source}: debería tener encabezados para {expected}, y tiene {found}.",
      "none": "Esto no parece ser {source}: no está ninguno de sus encabezados. Debería tener encabezados para {expected}.",
      "other": "Esto no es {source}: los encabezados son los de {other}. Escriba: daybook import {other} ARCHIVO --out CARPETA"
    }
  },
  'no-rows-below-headings': {
    "title": "Sin filas bajo los encabezados",
    "why": "Una lista sin filas diría que todo lo de la lista anterior terminó. Difícilmente es eso lo que significa.",
    "fix": "Descargue el archivo otra vez u omítalo.",
    "message": {
      "default": "Los encabezados son correctos, pero no hay filas debajo."
    }
  },
  'heading-not-mapped': {
    "title": "Columna que el mapa no nombra",
    "why": "Lo que está en esta columna no está en ningún registro. Tal vez se olvidó.",
    "fix": "Añada la columna al mapa: en columns con lo que significa, o en drop con el motivo.",
    "message": {
      "default": "El mapa no nombra «{heading}». La columna no se leyó.",
      "personal": "El mapa no nombra «{heading}». Puede decir quién es una persona, así que no se leyó. Póngala en drop."
    }
  },
  'mapped-heading-missing': {
    "title": "El encabezado del mapa no está en el archivo",
    "why": "El mapa dice qué significa cada columna. Si una de ellas no está, no se leyó nada de la hoja.",
    "fix": "Escriba el encabezado en el mapa tal como está en el archivo. Si es otro archivo, nombre el correcto.",
    "message": {
      "default": "El mapa lee «{heading}», pero ninguna columna tiene ese encabezado. Hay: {there}.",
      "none": "Ninguno de los encabezados que lee el mapa está en este archivo.",
      "no-headings": "Ninguna fila de este archivo parece de encabezados, así que no se puede proponer un mapa.",
      "sheet": "El mapa lee la hoja «{sheet}», pero no hay tal hoja con filas."
    }
  },
  'mapped-heading-twice': {
    "title": "El encabezado del mapa está dos veces",
    "why": "Nadie puede saber a cuál de las dos columnas se refiere, así que no se leyó nada de la hoja.",
    "fix": "Dé a cada columna un encabezado propio en el archivo y escríbalo en el mapa.",
    "message": {
      "default": "Dos columnas tienen el encabezado «{heading}», que el mapa lee."
    }
  },
  'rows-not-used': {
    "title": "Filas que no dieron ningún registro",
    "why": "Lo que dicen estas filas no está en ningún recuento. Un total hecho con el resto es demasiado pequeño.",
    "fix": "Busque cada fila en import.json. Añada al mapa lo que significan sus celdas, o diga en set_aside por qué la fila no cuenta.",
    "message": {
      "default": "Filas que no dieron ningún registro: {count}. Cada una está en import.json."
    }
  },
  'values-not-read': {
    "title": "Celdas que no se leyeron",
    "why": "Nada se adivinó: los registros dicen que estos valores faltan.",
    "fix": "Busque cada celda en import.json. Corríjala en el archivo, o diga en el mapa lo que significa.",
    "message": {
      "default": "Celdas que no se pudieron leer con certeza: {count}. Cada una está en import.json."
    }
  },
};
